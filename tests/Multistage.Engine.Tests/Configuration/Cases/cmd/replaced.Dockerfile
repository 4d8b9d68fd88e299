FROM debian:bookworm-slim
CMD ["a"]
CMD ["b"]
