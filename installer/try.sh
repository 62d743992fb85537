#!/bin/sh
# Tries out what `make package` built: the frozen program, the packages in a clean root, the setup under Wine.
set -eu
cd "$(dirname "$0")/.."
. installer/system.sh

install_test_components
set --
has_program debootstrap || set -- "$@" debootstrap
has_program makensis || set -- "$@" nsis
has_program wine || set -- "$@" wine wine64
install_or_name "$@"
XUANKE_PACKAGED=1 .venv/bin/pytest -q tests/delivery
