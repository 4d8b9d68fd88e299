FROM debian:bookworm-slim
WORKDIR /a folder/b
