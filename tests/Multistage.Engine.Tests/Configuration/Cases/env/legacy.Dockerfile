FROM debian:bookworm-slim
ENV NAME a value with  blanks
