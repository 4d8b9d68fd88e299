FROM debian:bookworm-slim
ARG A=1
