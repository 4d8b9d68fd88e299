FROM debian:bookworm-slim
RUN true && true
ENV A=1
