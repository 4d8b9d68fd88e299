FROM debian:bookworm-slim
ENV V=1.2
ARG A=v$V
ENV B=$A
