FROM debian:bookworm-slim
ENV A=${UNSET:-fallback} B=${UNSET-fallback} C=${UNSET:+set} D=${UNSET+set}
