#!/bin/sh
# Makes .venv from requirements.lock on a machine that has only Python 3.11 or newer. Safe to repeat.
#
#   setup.sh                        what the program needs
#   setup.sh with-test-components   and what its tests need besides
set -eu
cd "$(dirname "$0")/.."
. installer/system.sh
. installer/uv.sh

install_python_packages() {
    stamp=$(lock_stamp)
    if [ "$(cat .venv/stamp 2>/dev/null)" = "$stamp" ] && .venv/bin/python -c "import xuanke" 2>/dev/null; then
        return
    fi
    uv=$(find_uv)
    [ -x .venv/bin/python ] || "$uv" venv --quiet --no-python-downloads --python "$(find_python)" --clear .venv
    "$uv" pip sync --quiet --require-hashes --compile-bytecode --python .venv/bin/python requirements.lock
    "$uv" pip install --quiet --no-deps --no-build-isolation --python .venv/bin/python --editable .
    printf '%s' "$stamp" >.venv/stamp
}

lock_stamp() {
    cat requirements.lock pyproject.toml | sha256sum | cut -d ' ' -f 1
}

install_system_libraries
if [ "${1:-}" = with-test-components ]; then
    install_test_components
fi
install_python_packages
