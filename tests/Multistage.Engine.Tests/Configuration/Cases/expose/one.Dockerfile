FROM debian:bookworm-slim
EXPOSE 80
