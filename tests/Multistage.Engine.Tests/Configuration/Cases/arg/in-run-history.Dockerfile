# build-arg: A=given
FROM debian:bookworm-slim
ARG A=1
ARG B=2
RUN true
ENV C=$A$B
