FROM debian:bookworm-slim
CMD ['python', 'app.py']
