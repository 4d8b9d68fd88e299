FROM scratch
WORKDIR x
