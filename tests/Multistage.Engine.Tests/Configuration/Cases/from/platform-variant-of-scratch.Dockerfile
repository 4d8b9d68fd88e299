FROM --platform=linux/arm/v7 scratch
ENV A=1
