#!/bin/sh
# Packs build/frozen/xuanke for Linux into build/packages: a .tar.xz, a .deb and an .rpm. The same folder packed
# twice gives the same packages.
set -eu
cd "$(dirname "$0")/.."
. installer/system.sh

BIN=.venv/bin
OUT=build/packages
VERSION=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' desktop/xuanke/__init__.py)
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
ARCH=$(dpkg --print-architecture)
GLIBC=$(cat build/frozen/glibc)
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
        --mtime="@$SOURCE_DATE_EPOCH" xuanke | xz -T0 >"$OUT/xuanke-$VERSION-linux-$ARCH.tar.xz"
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

rpm() {
    $BIN/nfpm package --config installer/linux/nfpm.yaml --packager rpm --target $OUT
}

# Packed once more by dpkg: nfpm's own xz takes twice as long and leaves a fifth more.
deb() {
    $BIN/nfpm package --config installer/linux/nfpm.yaml --packager deb --target build/linux
    file=$(basename build/linux/*.deb)
    rm -rf build/linux/deb
    dpkg-deb --raw-extract "build/linux/$file" build/linux/deb
    dpkg-deb -Zxz --threads-max=2 --root-owner-group --build build/linux/deb "$OUT/$file"
    rm -r build/linux/deb "build/linux/$file"
}

validate() {
    desktop-file-validate installer/linux/xuanke.desktop
    appstreamcli validate --no-net installer/linux/xuanke.metainfo.xml
    lintian --fail-on error --tag-display-limit 0 $OUT/*.deb
}

install_tools
rm -rf $OUT build/linux && mkdir -p $OUT
changelogs
tar_xz
deb
rpm
validate
