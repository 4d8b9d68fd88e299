FROM debian:bookworm-slim
ENV PORT=5000
EXPOSE $PORT ${PORT}/udp
