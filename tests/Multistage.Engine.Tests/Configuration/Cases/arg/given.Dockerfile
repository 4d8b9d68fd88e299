# build-arg: A=given
FROM debian:bookworm-slim
ARG A=1
ENV B=$A
