FROM debian:bookworm-slim
ENV A=[$TARGETPLATFORM]
