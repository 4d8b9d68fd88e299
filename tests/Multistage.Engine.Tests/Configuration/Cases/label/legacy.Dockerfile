FROM debian:bookworm-slim
LABEL description some long text
