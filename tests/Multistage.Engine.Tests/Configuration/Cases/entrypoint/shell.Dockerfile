FROM debian:bookworm-slim
ENTRYPOINT exec top -b
