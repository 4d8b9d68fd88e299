FROM debian:bookworm-slim AS one
RUN echo hi > /hi
FROM debian:bookworm-slim
RUN --mount=from=one,target=/m cat /m/hi
ENV A=1
