FROM debian:bookworm-slim
CMD a \
  b \
  c
