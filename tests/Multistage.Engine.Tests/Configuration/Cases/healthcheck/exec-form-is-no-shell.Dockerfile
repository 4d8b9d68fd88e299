FROM debian:bookworm-slim
SHELL ["/bin/bash", "-c"]
HEALTHCHECK CMD a | b
