FROM debian:bookworm-slim
ADD one.txt /x/
