FROM debian:bookworm-slim
ARG UID=1001
USER ${UID}
