FROM debian:bookworm-slim
STOPSIGNAL 9
