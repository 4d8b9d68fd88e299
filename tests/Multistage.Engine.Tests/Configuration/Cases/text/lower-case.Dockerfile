from debian:bookworm-slim
env a=1
label b=c
user d
