#!/bin/sh
# Packs build/frozen/xuanke for Linux into build/packages: a .tar.xz, a .deb and an .rpm; and the Windows setup
# around the folder that WINDOWS_PAYLOAD names, if any. The same folder packed twice gives the same lists of files.
set -eu
cd "$(dirname "$0")/.."
. installer/system.sh

BIN=.venv/bin
OUT=build/packages
VERSION=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' desktop/xuanke/__init__.py)
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
ARCH=$(dpkg --print-architecture)
GLIBC=$(cat build/frozen/glibc)
FILE=xuanke-$VERSION-linux-$ARCH-glibc$GLIBC
export VERSION SOURCE_DATE_EPOCH ARCH GLIBC

install_tools() {
    set --
    has_program xz || set -- "$@" xz-utils
    has_program desktop-file-validate || set -- "$@" desktop-file-utils
    has_program appstreamcli || set -- "$@" appstream
    has_program lintian || set -- "$@" lintian
    install_or_name "$@"
}

tar_xz() {
    tar --create --directory build/frozen --sort=name --owner=0 --group=0 --numeric-owner \
        --mtime="@$SOURCE_DATE_EPOCH" xuanke | xz -T0 >"$OUT/$FILE.tar.xz"
}

changelogs() {
    mkdir -p build/linux
    gzip -9nc CHANGELOG.md >build/linux/changelog.gz
    gzip -9nc >build/linux/changelog.Debian.gz <<END
xuanke ($VERSION-1) stable; urgency=medium

  * See changelog.gz.

 -- the xuanke authors <xuanke@users.noreply.github.com>  $(date -u -R -d "@$SOURCE_DATE_EPOCH")
END
}

nfpm() {
    $BIN/nfpm package --config installer/linux/nfpm.yaml --packager "$1" --target "$2"
}

rpm() {
    nfpm rpm "$OUT/$FILE.rpm"
}

# Packed once more by dpkg: nfpm's own xz takes twice as long and leaves a fifth more.
deb() {
    nfpm deb build/linux/whole.deb
    dpkg-deb --raw-extract build/linux/whole.deb build/linux/deb
    dpkg-deb -Zxz --root-owner-group --build build/linux/deb "$OUT/$FILE.deb"
    rm -r build/linux/deb build/linux/whole.deb
}

validate() {
    desktop-file-validate installer/linux/xuanke.desktop
    appstreamcli validate --no-net installer/linux/xuanke.metainfo.xml
    lintian --fail-on error --tag-display-limit 0 "$OUT/$FILE.deb"
}

install_tools
rm -rf $OUT build/linux && mkdir -p $OUT
changelogs
tar_xz
deb
rpm
validate
if [ -n "${WINDOWS_PAYLOAD:-}" ]; then
    sh installer/windows/setup.sh "$WINDOWS_PAYLOAD"
fi
(cd $OUT && sha256sum -- * >SHA256SUMS)
