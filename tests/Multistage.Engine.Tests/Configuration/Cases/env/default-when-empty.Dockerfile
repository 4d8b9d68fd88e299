FROM debian:bookworm-slim
ENV E=
ENV A=${E:-fallback} B=${E-fallback} C=${E:+set} D=${E+set}
