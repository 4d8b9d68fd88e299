FROM debian:bookworm-slim
LABEL empty=""
