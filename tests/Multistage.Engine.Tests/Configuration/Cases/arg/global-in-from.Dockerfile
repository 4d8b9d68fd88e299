ARG TAG=bookworm-slim
FROM debian:${TAG}
ENV A=1
