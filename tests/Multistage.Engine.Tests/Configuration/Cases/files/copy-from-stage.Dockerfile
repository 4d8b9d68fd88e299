FROM debian:bookworm-slim AS one
ENV A=1
FROM scratch
COPY --from=one /etc/hostname /x
ENV B=2
