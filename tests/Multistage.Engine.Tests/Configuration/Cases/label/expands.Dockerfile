FROM debian:bookworm-slim
ENV V=1.0
ARG B=x
LABEL org.opencontainers.image.version=$V-$B
