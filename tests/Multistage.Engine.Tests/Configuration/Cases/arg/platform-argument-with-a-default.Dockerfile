FROM debian:bookworm-slim
ARG TARGETARCH=other
ENV A=$TARGETARCH
