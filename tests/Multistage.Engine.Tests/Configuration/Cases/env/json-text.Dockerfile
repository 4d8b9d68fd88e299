FROM debian:bookworm-slim
ENV CONFIG='{"a": [1, 2], "b": "c"}'
