#!/bin/sh
# Freezes the program into the folder build/frozen/xuanke, which runs on systems like this one and newer.
set -eu
cd "$(dirname "$0")/.."
. installer/system.sh

BIN=.venv/bin
FROZEN=build/frozen/xuanke

set --
has_program objdump || set -- "$@" binutils
has_program patchelf || set -- "$@" patchelf
install_or_name "$@"
$BIN/python installer/icons.py build/icons
$BIN/pyinstaller --noconfirm --log-level ERROR --distpath build/frozen --workpath build/freezing installer/xuanke.spec
getconf GNU_LIBC_VERSION | cut -d' ' -f2 >build/frozen/glibc
# Those in *.libs were rewritten when their wheel was made, and strip would break them.
find $FROZEN/lib -type f -name '*.so*' ! -path '*.libs/*' -exec strip --strip-unneeded {} +
# Python's own libraries were told where this machine keeps its libraries.
find $FROZEN/lib/python3* $FROZEN/lib/libpython3* -type f -name '*.so*' -exec patchelf --remove-rpath {} \;
chmod -R u=rwX,go=rX $FROZEN
find $FROZEN/lib -type f -name '*.so*' -exec chmod 644 {} +
