FROM debian:bookworm-slim
WORKDIR /a
WORKDIR b
WORKDIR c/d
