FROM debian:bookworm-slim
USER a
USER b
