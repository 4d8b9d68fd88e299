FROM debian:bookworm-slim
CMD a | b
SHELL ["/bin/bash", "-c"]
