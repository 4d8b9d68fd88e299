FROM debian:12
COPY --from=build --chown=app:app --chmod=u=rwX --link --parents --exclude=*.md --exclude="a b" \
    /app /app
ADD --keep-git-dir=true --checksum=sha256:abc --unpack=false https://example.com/a.tar.gz /a/
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s --start-interval=1s --retries=5 \
    CMD ["curl", "-f", "http://localhost/health"]
HEALTHCHECK --interval=30s CMD curl -f http://localhost || exit 1
HEALTHCHECK NONE
RUN --network=host --security=insecure --device=nvidia.com/gpu=all make
