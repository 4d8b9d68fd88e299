FROM debian:bookworm-slim
ENV my.name-x=1
ENV COPY=$my.name-x
