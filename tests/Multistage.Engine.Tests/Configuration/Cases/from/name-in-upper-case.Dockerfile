FROM debian:bookworm-slim AS Base
ENV A=1
FROM base
ENV B=2
