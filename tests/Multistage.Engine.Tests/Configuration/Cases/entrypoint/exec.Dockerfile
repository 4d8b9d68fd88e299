FROM debian:bookworm-slim
ENTRYPOINT ["docker-entrypoint.sh"]
