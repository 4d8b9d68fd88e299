FROM debian:bookworm-slim AS one
USER 1000
FROM debian:bookworm-slim
COPY --from=one /etc/hostname /x
