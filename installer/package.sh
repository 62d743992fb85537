#!/bin/sh
# Builds what people install into build/packages: .tar.xz, .deb and .rpm around the frozen program, and the
# Windows setup around the folder that WINDOWS_PAYLOAD names, if any; then tries the frozen program out.
set -eu
cd "$(dirname "$0")/.."
. installer/system.sh

BIN=.venv/bin
FROZEN=build/frozen/xuanke
OUT=build/packages
VERSION=$($BIN/python -c 'import xuanke; print(xuanke.__version__)')
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export VERSION SOURCE_DATE_EPOCH

install_tools() {
    set --
    has_program objdump || set -- "$@" binutils
    has_program makensis || set -- "$@" nsis
    has_program desktop-file-validate || set -- "$@" desktop-file-utils
    has_program appstreamcli || set -- "$@" appstream
    has_program lintian || set -- "$@" lintian
    install_or_name "$@"
}

freeze() {
    $BIN/pyinstaller --noconfirm --log-level ERROR --distpath build/frozen --workpath build/freezing installer/xuanke.spec
    # Those in *.libs were rewritten when their wheel was made, and strip would break them.
    find $FROZEN/lib -type f -name '*.so*' ! -path '*.libs/*' -exec strip --strip-unneeded {} +
}

install_tools
rm -rf $OUT && mkdir -p $OUT
freeze
