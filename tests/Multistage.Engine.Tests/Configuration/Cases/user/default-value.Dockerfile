FROM debian:bookworm-slim
USER ${NOBODY_SET:-app}
