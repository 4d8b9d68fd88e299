FROM debian:bookworm-slim
ENV F=archive.tar.gz
ENV A=${F#*.} B=${F##*.} C=${F%.*} D=${F%%.*}
