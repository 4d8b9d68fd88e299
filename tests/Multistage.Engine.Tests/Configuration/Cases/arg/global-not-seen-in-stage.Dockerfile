ARG A=1
FROM debian:bookworm-slim
ENV B=[$A]
