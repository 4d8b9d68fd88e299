FROM debian:bookworm-slim
ENV F=a-b-c
ENV A=${F/-/_} B=${F//-/_} C=${F/?-/}
