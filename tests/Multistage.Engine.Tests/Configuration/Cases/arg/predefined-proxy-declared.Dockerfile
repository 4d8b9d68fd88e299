# build-arg: HTTP_PROXY=http://proxy:3128
FROM debian:bookworm-slim
ARG HTTP_PROXY
ENV A=[$HTTP_PROXY]
