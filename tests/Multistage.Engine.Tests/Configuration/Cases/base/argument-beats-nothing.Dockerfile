FROM multistage-test/rich
ARG INHERITED=arg
ENV A=$INHERITED
