FROM debian:bookworm-slim
ARG A=1 B=$A-2 C
ENV D=$A$B[$C]
