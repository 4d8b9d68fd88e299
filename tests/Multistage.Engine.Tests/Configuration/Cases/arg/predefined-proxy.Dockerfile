# build-arg: HTTP_PROXY=http://proxy:3128
FROM debian:bookworm-slim
ENV A=[$HTTP_PROXY]
