FROM debian:bookworm-slim
ENV GREETING=grüß-göttle EMOJI="🐳 whale"
