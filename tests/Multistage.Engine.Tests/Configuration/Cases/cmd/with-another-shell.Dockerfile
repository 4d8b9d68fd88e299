FROM debian:bookworm-slim
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
CMD a | b
