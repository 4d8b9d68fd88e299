FROM debian:bookworm-slim AS one
CMD ["b"]
FROM one
CMD ["c"]
ENTRYPOINT ["a"]
