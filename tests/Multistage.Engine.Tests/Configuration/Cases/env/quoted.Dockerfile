FROM debian:bookworm-slim
ENV A="double quoted" B='single quoted' C=es\ caped
