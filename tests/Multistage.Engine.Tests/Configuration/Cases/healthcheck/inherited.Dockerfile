FROM debian:bookworm-slim AS one
HEALTHCHECK CMD true
FROM one
ENV A=1
