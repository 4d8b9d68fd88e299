FROM debian:12
ENV A=1
ENV A=1 B="two words"
ENV A=1 \
    B=2 \
    PATH=/opt/bin:$PATH
LABEL org.opencontainers.image.title=web \
      a=b \
      c=d
ENV LEGACY all the rest
