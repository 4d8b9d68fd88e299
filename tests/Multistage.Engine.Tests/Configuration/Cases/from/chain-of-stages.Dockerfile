FROM debian:bookworm-slim AS a
ENV A=1
FROM a AS b
ENV B=$A
FROM b AS c
ENV C=$B
