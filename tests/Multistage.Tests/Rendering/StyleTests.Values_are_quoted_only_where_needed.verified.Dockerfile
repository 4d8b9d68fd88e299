FROM debian:12
ENV PLAIN=a/b:c=d,$HOME
ENV EMPTY=
ENV SPACES="two words and $HOME"
ENV QUOTED='kept as is'
ENV APOSTROPHE="it's"
ENV JSON='{"a": 1}'
ENV BOTH="it's \"$X\" \\ here"
ENV TRAILING='C:\'
ENV PRICE="only \$5 today"
LABEL "two words"=x
ARG GREETING="hello world"
USER $USER_NAME
WORKDIR /path with blanks
WORKDIR " /trimmed? "
