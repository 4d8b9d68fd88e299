# escape=`
FROM debian:bookworm-slim
ENV A=a`
  B=b C=c\d
LABEL x=`"q`"
