FROM debian:bookworm-slim AS one
ONBUILD ENV A=1
ONBUILD LABEL l=$A
FROM one
ENV B=$A
