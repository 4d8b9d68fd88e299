FROM debian:bookworm-slim
LABEL text="one \
  two"
