FROM debian:bookworm-slim
ENV A=${X:-${Y:-deep}}
