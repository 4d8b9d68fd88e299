FROM debian:bookworm-slim
SHELL ["/bin/bash", "-c"]
RUN true
