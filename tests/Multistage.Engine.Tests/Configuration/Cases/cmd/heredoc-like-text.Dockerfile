FROM debian:bookworm-slim
CMD echo "<<EOF"
