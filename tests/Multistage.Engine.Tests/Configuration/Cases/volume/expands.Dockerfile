FROM debian:bookworm-slim
ENV D=/var/lib
VOLUME $D/x ${D}/y
