FROM debian:bookworm-slim
VOLUME ["/a b", "/c"]
