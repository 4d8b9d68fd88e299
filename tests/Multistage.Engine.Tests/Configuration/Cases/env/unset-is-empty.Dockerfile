FROM debian:bookworm-slim
ENV A=[$NOTHING] B=[${NOTHING}]
