FROM debian:bookworm-slim AS a
ENV A=1
FROM a AS b
ENV B=1
FROM debian:bookworm-slim AS a
ENV C=1
FROM a
ENV D=1
