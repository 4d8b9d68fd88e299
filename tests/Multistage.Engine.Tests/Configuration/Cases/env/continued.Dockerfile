FROM debian:bookworm-slim
ENV A=1 \
    B=2 \
    # a comment between
    C=3
