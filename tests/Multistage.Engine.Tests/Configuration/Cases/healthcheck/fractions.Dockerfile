FROM debian:bookworm-slim
HEALTHCHECK --interval=1.5s --timeout=500ms CMD true
