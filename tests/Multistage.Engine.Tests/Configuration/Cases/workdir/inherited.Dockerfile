FROM debian:bookworm-slim AS one
WORKDIR /a
FROM one
WORKDIR b
