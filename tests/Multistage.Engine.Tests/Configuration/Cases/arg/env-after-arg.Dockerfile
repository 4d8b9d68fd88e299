FROM debian:bookworm-slim
ARG A=arg
ENV A=env
ENV B=$A
