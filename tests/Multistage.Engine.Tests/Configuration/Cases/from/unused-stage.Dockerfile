FROM scratch AS unused
ENV A=1
FROM debian:bookworm-slim
ENV B=2
