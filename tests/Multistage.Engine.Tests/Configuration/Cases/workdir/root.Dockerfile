FROM debian:bookworm-slim
WORKDIR /a
WORKDIR /
