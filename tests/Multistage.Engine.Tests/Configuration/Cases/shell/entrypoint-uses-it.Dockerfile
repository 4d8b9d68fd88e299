FROM debian:bookworm-slim
SHELL ["/bin/bash", "-c"]
ENTRYPOINT a | b
