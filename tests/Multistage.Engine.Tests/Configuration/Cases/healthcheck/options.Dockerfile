FROM debian:bookworm-slim
HEALTHCHECK --interval=30s --timeout=3s --start-period=1m --retries=5 CMD true
