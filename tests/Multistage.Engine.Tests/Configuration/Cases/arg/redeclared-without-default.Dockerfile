FROM debian:bookworm-slim
ARG A=1
ARG A
ENV B=[$A]
