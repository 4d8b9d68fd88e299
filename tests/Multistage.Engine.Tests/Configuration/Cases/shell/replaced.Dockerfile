FROM debian:bookworm-slim
SHELL ["/bin/bash", "-c"]
ENTRYPOINT a
SHELL ["/bin/sh", "-e", "-c"]
CMD b
