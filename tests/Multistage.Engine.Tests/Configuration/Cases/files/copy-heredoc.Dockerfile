FROM debian:bookworm-slim
COPY <<EOF /x
hello $PATH
EOF
ENV A=1
