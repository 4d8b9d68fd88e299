FROM debian:bookworm-slim
ENV S=s
ENV A=${S:-fallback} B=${S-fallback} C=${S:+set} D=${S+set}
