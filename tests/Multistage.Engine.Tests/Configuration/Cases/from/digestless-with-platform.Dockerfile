FROM --platform=linux/amd64 debian:bookworm-slim
ARG TARGETPLATFORM
ENV A=$TARGETPLATFORM
