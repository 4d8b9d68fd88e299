FROM debian:bookworm-slim
CMD ["b"]
ENTRYPOINT ["a"]
