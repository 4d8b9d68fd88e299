FROM debian:bookworm-slim
ARG A=1
ENV B=$A
