ARG A=1
ARG B=$A-x
FROM debian:bookworm-slim
ARG B
ENV C=$B
