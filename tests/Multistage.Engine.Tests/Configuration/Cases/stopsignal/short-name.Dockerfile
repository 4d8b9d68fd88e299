FROM debian:bookworm-slim
STOPSIGNAL INT
