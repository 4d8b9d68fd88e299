FROM debian:bookworm-slim AS one
CMD ["b"]
FROM one
ENTRYPOINT ["a"]
