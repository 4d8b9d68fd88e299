FROM debian:bookworm-slim
ENV NAME a=b c=d
