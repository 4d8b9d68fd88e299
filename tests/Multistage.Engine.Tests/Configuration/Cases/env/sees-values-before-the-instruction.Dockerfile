FROM debian:bookworm-slim
ENV A=old
ENV A=new B=$A
