#!/bin/sh
# Writes requirements.lock anew: every version with its hashes, for all systems. It names no index and no host,
# so it is installed from whatever index a machine uses.
set -eu
cd "$(dirname "$0")/.."
. installer/system.sh
. installer/uv.sh

prepare_uv
"$UV" pip compile pyproject.toml --group dev --group bench --group package --group build "$@" \
    --universal --python-version 3.11 --generate-hashes --quiet --no-header --no-emit-index-url \
    --output-file requirements.lock
if grep -n '://' requirements.lock; then
    fail "requirements.lock names a host, see above."
fi
