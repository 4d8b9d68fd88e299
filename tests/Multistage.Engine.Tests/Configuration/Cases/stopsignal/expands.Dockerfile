FROM debian:bookworm-slim
ARG S=SIGKILL
STOPSIGNAL $S
