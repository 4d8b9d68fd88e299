FROM debian:bookworm-slim
RUN <<EOF
true
echo $PATH
EOF
