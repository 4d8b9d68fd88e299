FROM debian:bookworm-slim
ENTRYPOINT ["a"]
CMD ["b"]
