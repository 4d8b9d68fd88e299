FROM debian:bookworm-slim
COPY one.txt /x/
ENV A=1
