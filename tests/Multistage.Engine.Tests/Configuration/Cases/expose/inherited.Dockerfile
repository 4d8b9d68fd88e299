FROM debian:bookworm-slim AS one
EXPOSE 80
FROM one
EXPOSE 81
