# first

FROM debian:bookworm-slim
# second
ENV A=1 \
# third
  B=2
  # fourth
CMD a # not a comment
