FROM debian:bookworm-slim
ENV A=1
ENV B=2
ENV A=3
