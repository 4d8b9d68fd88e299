FROM --platform=linux/arm64 scratch
ENV A=1
