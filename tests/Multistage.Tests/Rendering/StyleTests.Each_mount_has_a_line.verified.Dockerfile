FROM debian:12
RUN --mount=type=cache,target=/root/.cache/pip,sharing=locked \
    --mount=type=bind,source=requirements.txt,target=requirements.txt \
    --network=none \
    pip install -r requirements.txt
RUN --mount=type=ssh \
    apt-get update \
 && apt-get install -y git \
 && git clone git@example.com:a/b.git
RUN --mount=type=secret,id=token \
    --mount=type=tmpfs,target=/tmp,size=64m \
    ["/bin/tool", "--token-file=/run/secrets/token"]
