FROM debian:bookworm-slim AS one
SHELL ["/bin/bash", "-c"]
FROM one
CMD a | b
