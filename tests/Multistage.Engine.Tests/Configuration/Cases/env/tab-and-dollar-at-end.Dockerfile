FROM debian:bookworm-slim
ENV A="a	b" B=5$
