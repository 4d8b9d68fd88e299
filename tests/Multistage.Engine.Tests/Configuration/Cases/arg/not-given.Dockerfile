FROM debian:bookworm-slim
ARG A
ENV B=[$A]
