FROM debian:12
RUN apt-get update \
 && apt-get install -y --no-install-recommends curl \
 && rm -rf /var/lib/apt/lists/*
RUN cd /src && make
RUN for d in a b; do mkdir $d && cd $d && cd ..; done \
 && (cd /x && make && make install) \
 && echo "a && b" \
 && x=$(a && b && c)
