FROM debian:bookworm-slim
VOLUME /data
