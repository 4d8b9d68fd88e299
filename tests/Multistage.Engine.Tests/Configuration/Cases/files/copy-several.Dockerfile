FROM debian:bookworm-slim
WORKDIR /w
COPY one.txt folder ./
COPY --chown=1:1 --chmod=0644 one.txt two
