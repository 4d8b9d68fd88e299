FROM debian:bookworm-slim
HEALTHCHECK --retries=3 CMD a
HEALTHCHECK CMD b
