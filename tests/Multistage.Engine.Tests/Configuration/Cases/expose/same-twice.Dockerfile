FROM debian:bookworm-slim
EXPOSE 80 80/tcp
EXPOSE 80
