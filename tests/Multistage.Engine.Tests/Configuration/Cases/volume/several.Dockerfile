FROM debian:bookworm-slim
VOLUME /a /b
VOLUME /c
