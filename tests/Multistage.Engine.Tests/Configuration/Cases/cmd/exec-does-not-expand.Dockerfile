FROM debian:bookworm-slim
ENV A=1
CMD ["echo", "$A"]
