FROM debian:bookworm-slim
EXPOSE 8080 443 80
EXPOSE 22
