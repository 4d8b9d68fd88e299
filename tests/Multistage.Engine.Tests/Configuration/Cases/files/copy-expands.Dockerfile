FROM debian:bookworm-slim
ENV D=/target
ARG F=one.txt
COPY $F ${D}/
