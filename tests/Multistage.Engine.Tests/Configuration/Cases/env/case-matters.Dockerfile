FROM debian:bookworm-slim
ENV a=1 A=2
ENV B=$a$A
