FROM debian:bookworm-slim
HEALTHCHECK --interval=1h30m CMD true
