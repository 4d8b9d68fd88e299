FROM debian:bookworm-slim
HEALTHCHECK CMD curl -f http://localhost || exit 1
