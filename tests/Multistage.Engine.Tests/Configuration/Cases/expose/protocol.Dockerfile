FROM debian:bookworm-slim
EXPOSE 53/udp 53/tcp 9/sctp
