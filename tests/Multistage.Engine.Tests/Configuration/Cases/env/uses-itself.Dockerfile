FROM debian:bookworm-slim
ENV PATH=/opt/bin:$PATH
