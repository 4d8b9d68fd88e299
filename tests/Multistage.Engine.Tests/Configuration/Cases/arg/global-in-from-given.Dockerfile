# build-arg: BASE=scratch
ARG BASE=debian:bookworm-slim
FROM $BASE
ENV A=1
