FROM debian:bookworm-slim AS one
ONBUILD ENV A=1
FROM one AS two
ONBUILD ENV B=2
FROM two
