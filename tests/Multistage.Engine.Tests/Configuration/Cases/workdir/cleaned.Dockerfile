FROM debian:bookworm-slim
WORKDIR /a//b/../c/./d/
