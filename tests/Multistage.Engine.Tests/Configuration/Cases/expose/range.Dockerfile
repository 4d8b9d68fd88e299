FROM debian:bookworm-slim
EXPOSE 8000-8003
