FROM debian:bookworm-slim
CMD echo   a    b  
