FROM debian:bookworm-slim
LABEL a=b c="d e" f='g h'
