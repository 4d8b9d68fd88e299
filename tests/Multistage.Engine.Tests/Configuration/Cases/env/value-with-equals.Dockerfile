FROM debian:bookworm-slim
ENV OPTS=-Xmx1g\ -Da=b JAVA=x=y=z
