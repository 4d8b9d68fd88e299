FROM debian:bookworm-slim
ENV A= B="" C=''
