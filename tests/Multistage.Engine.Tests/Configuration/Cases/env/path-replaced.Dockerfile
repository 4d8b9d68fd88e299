FROM debian:bookworm-slim
ENV PATH=/only
