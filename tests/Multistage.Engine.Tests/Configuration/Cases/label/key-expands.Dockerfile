FROM debian:bookworm-slim
ENV K=key
LABEL $K=value "quoted $K"=v
