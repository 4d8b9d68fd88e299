#!/bin/sh
# Puts what the service needs at run time into /bundle.
set -eu

mkdir -p /bundle
cp -r src package.json /bundle/

if [ -d node_modules ]; then
    npm prune --omit=dev
    cp -r node_modules /bundle/
fi
