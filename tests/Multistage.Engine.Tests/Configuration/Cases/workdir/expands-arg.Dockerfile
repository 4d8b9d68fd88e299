FROM debian:bookworm-slim
ARG DIR=work
WORKDIR /${DIR}
