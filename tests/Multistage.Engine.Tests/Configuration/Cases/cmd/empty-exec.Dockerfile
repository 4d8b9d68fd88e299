FROM debian:bookworm-slim
CMD []
