# build-arg: A=given
FROM debian:bookworm-slim
ARG A=1
ARG A=2
ENV B=$A
