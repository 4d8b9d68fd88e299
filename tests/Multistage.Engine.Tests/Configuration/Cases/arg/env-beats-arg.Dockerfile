FROM debian:bookworm-slim
ENV A=env
ARG A=arg
ENV B=$A
