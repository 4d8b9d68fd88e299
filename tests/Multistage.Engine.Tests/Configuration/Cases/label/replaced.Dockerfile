FROM debian:bookworm-slim
LABEL a=1
LABEL a=2
