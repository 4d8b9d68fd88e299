FROM debian:bookworm-slim AS one
ONBUILD CMD ["a"]
ONBUILD ENTRYPOINT ["b"]
FROM one
EXPOSE 1
