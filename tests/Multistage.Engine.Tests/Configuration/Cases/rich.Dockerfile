# The base image of the cases in the folder 'base': it sets all that an image can set.
FROM debian:bookworm-slim
ENV INHERITED=base BASE_VERSION=1.2.3
LABEL base.label=yes base.other="two words"
WORKDIR /base/dir
USER 1000:1000
EXPOSE 80 53/udp
VOLUME /base/volume
STOPSIGNAL SIGQUIT
HEALTHCHECK --interval=10s --timeout=2s --start-period=5s --retries=4 CMD check || exit 1
SHELL ["/bin/bash", "-e", "-c"]
ENTRYPOINT ["/base-entrypoint"]
CMD ["base", "cmd"]
ONBUILD ENV TRIGGERED=by-the-base
ONBUILD LABEL triggered=$TRIGGERED
