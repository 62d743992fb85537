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

# For systems with glibc 2.28: the last Qt that runs there, and only wheels that do.
"$UV" pip compile pyproject.toml --group package-old --group build "$@" \
    --python-version 3.12 --python-platform x86_64-manylinux_2_28 --only-binary :all: \
    --generate-hashes --quiet --no-header --no-emit-index-url --output-file installer/linux/old.lock

if grep -n '://' requirements.lock installer/linux/old.lock; then
    fail "A lock names a host, see above."
fi
.venv/bin/python installer/licences.py
