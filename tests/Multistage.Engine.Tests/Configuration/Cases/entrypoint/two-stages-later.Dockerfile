FROM debian:bookworm-slim AS one
ENTRYPOINT ["a"]
FROM one AS two
CMD ["b"]
FROM two
ENTRYPOINT ["c"]
