# build-arg: A=given
FROM debian:bookworm-slim
ENV B=[$A]
ARG A
ENV C=[$A]
