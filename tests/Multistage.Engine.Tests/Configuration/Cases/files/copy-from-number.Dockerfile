FROM debian:bookworm-slim
ENV A=1
FROM scratch
COPY --from=0 /etc/hostname /x
