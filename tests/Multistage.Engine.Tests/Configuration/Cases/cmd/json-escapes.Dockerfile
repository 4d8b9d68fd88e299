FROM debian:bookworm-slim
CMD ["a\"b", "c\\d", "t\tab", "\u00e9"]
