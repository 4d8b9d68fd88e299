FROM scratch
WORKDIR /app
USER 1
ENV A=b
LABEL l=m
EXPOSE 1
VOLUME /v
CMD ["/app"]
