FROM debian:12
COPY a b /c/
COPY ["my file.txt", "/a dir/"]
COPY "it's" /x
COPY 'C:\src\' 'C:\dst\'
VOLUME /data /logs
VOLUME ["/my data"]
COPY -- --odd /x
