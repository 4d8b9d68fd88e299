FROM debian:bookworm-slim
WORKDIR ../../x
