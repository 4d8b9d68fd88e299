FROM debian:bookworm-slim
ENV Z=1
ENV A=2
ENV M=3
