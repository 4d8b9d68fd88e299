FROM debian:bookworm-slim AS one
USER 1000
FROM one
ENV A=1
