FROM debian:bookworm-slim
RUN --mount=type=cache,target=/c --mount=type=tmpfs,target=/t true
