FROM debian:bookworm-slim AS one
LABEL a=1 b=2
FROM one
LABEL b=3 c=4
