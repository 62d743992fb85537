#!/bin/sh
# Makes .venv from requirements.lock on a machine that has only Python 3.11 or newer. Safe to repeat.
#
#   setup.sh        what the program needs
#   setup.sh test   and the real components that its tests need
set -eu
cd "$(dirname "$0")/.."
. installer/system.sh
. installer/uv.sh

install_python_packages() {
    stamp=$(cat requirements.lock pyproject.toml | sha256sum)
    if [ "$(cat .venv/stamp 2>/dev/null)" = "$stamp" ]; then
        return
    fi
    prepare_uv
    if ! .venv/bin/python --version >/dev/null 2>&1; then
        "$UV" venv --quiet --clear --no-python-downloads --python "$(find_python)" .venv
    fi
    "$UV" pip sync --quiet --require-hashes --compile-bytecode --python .venv/bin/python requirements.lock
    "$UV" pip install --quiet --no-deps --no-build-isolation --python .venv/bin/python --editable .
    printf '%s\n' "$stamp" >.venv/stamp
}

install_system_libraries
if [ "${1:-}" = test ]; then
    install_test_components
fi
install_python_packages
