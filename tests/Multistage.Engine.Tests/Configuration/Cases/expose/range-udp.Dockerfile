FROM debian:bookworm-slim
EXPOSE 100-102/udp
