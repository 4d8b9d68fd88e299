FROM debian:bookworm-slim
WORKDIR /a/$NOTHING/b
