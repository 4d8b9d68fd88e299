# build-arg: A=given
FROM debian:bookworm-slim
ARG A
ENV B=$A
