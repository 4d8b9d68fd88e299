FROM debian:bookworm-slim AS one
VOLUME /a
FROM one
VOLUME /b
