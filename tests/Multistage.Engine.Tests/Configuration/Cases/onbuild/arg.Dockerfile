# build-arg: A=given
FROM debian:bookworm-slim AS one
ONBUILD ARG A=1
FROM one
ENV B=$A
