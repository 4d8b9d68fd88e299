ARG A=1
FROM debian:bookworm-slim
ARG A
ENV B=[$A]
