FROM debian:bookworm-slim
ENV HOME_DIR=/home/app
WORKDIR $HOME_DIR/src
