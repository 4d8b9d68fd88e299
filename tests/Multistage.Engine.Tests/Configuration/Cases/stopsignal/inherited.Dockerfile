FROM debian:bookworm-slim AS one
STOPSIGNAL SIGINT
FROM one
ENV A=1
