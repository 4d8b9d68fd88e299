FROM debian:bookworm-slim
RUN export A=1 && cd /tmp
