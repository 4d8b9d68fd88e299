FROM debian:bookworm-slim
WORKDIR "/quoted folder"
