#!/bin/sh
# Compiles the Windows setup around a folder that was frozen on Windows: setup.sh FOLDER [FILE.exe]
# NSIS_TARGET=amd64-unicode makes one that also runs where there is no 32-bit Windows.
set -eu
payload=$(cd "$1" && pwd)
cd "$(dirname "$0")/../.."
. installer/system.sh

has_program makensis || install_or_name nsis
for each in xuanke.exe xuanke-window.exe lib; do
    [ -e "$payload/$each" ] || fail "$payload has no $each: it is not a folder frozen on Windows."
done
VERSION=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' desktop/xuanke/__init__.py)
out=${2:-build/packages/xuanke-$VERSION-windows-x64-setup.exe}
[ -f build/icons/xuanke.ico ] || .venv/bin/python installer/icons.py build/icons
mkdir -p "$(dirname "$out")"
makensis -V2 ${NSIS_TARGET:+"-XTarget $NSIS_TARGET"} -INPUTCHARSET UTF8 -DVERSION="$VERSION" -DPAYLOAD="$payload" -DICON="$PWD/build/icons/xuanke.ico" \
    -DOUT="$(cd "$(dirname "$out")" && pwd)/$(basename "$out")" installer/windows/setup.nsi
