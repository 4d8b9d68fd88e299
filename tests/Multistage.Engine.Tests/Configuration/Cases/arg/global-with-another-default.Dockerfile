ARG A=1
FROM debian:bookworm-slim
ARG A=2
ENV B=[$A]
