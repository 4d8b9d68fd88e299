FROM debian:bookworm-slim
COPY --link one.txt /x/
