FROM debian:bookworm-slim
RUN ["true", "a b"]
