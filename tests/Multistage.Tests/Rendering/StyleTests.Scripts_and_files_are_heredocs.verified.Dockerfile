FROM debian:12
RUN <<EOF
set -e
make
make install
EOF
RUN --mount=type=cache,target=/c <<EOF
#!/usr/bin/env python3
print('hello')
EOF
RUN <<EOF2
cat <<EOF > /etc/motd
Hi $USER
EOF
EOF2
COPY --chmod=644 <<"EOF" /etc/app.conf
home=$HOME
EOF
COPY <<EOF /etc/env
path=${PATH}
EOF
ADD <<"EOF" /empty
EOF
