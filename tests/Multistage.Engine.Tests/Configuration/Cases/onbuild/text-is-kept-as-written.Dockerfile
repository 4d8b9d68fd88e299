FROM debian:bookworm-slim
ONBUILD   RUN   echo   a    b
ONBUILD env A=1
