FROM debian:12
EXPOSE 80 53/udp 8000-8010
ENTRYPOINT ["/entry.sh"]
ENTRYPOINT exec top -b
CMD ["a \"quoted\" one", "back\\slash", "tab\tand\nline", "é😀"]
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
STOPSIGNAL SIGINT
MAINTAINER Jane <jane@example.com>
ONBUILD RUN --mount=type=cache,target=/c a && b && c
ONBUILD COPY <<"EOF" /x
content
EOF
# check=skip=JSONArgsRecommended
# why this is so
RUN make
