FROM debian:bookworm-slim AS one
ENTRYPOINT ["a"]
CMD ["b"]
FROM one
CMD ["c"]
