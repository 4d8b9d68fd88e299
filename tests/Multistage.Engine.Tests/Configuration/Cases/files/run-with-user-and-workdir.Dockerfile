FROM debian:bookworm-slim
WORKDIR /tmp
USER nobody
RUN pwd
ENV A=1
