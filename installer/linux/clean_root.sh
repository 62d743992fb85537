#!/bin/sh
# Installs the .deb into a clean root of Debian that has nothing but what the package declares, and does the
# demonstration there as an ordinary person: clean_root.sh FILE.deb FOLDER. Needs root and debootstrap.
set -eu
deb=$1
root=$2
packages=$(apt-get indextargets --format '$(CODENAME) $(REPO_URI)' 'Identifier: Packages' | grep -v -e - | head -1)
suite=${packages%% *}
mirror=${packages#* }

if [ ! -e "$root/etc/debian_version" ]; then
    debootstrap --variant=minbase "$suite" "$root" "$mirror" >"$root.log" 2>&1 || { tail "$root.log" >&2; exit 1; }
fi
cp "$deb" "$root/xuanke.deb"
cp /etc/resolv.conf /etc/hosts "$root/etc/"
cp /etc/apt/apt.conf.d/*proxy* "$root/etc/apt/apt.conf.d/" 2>/dev/null || true

inside() {
    chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        ${http_proxy:+http_proxy="$http_proxy"} sh -euc "$1"
}

inside '
    apt-get -qq update
    apt-get -qq -y --no-install-recommends install /xuanke.deb >/install.log 2>&1 || { tail /install.log >&2; exit 1; }
    id tester >/dev/null 2>&1 || useradd --create-home tester
'
missing=$(inside 'export LD_LIBRARY_PATH=/usr/lib/xuanke/lib; find /usr/lib/xuanke -type f \( -name "*.so*" -o -name xuanke \) -exec ldd {} + 2>/dev/null | grep "not found" | sort -u || true')
if [ -n "$missing" ]; then
    printf 'The package does not declare:\n%s\n' "$missing" >&2
    exit 1
fi
inside 'cd /home/tester && rm -rf demo && setpriv --reuid tester --regid tester --clear-groups env HOME=/home/tester xuanke demo --out demo'
inside 'cd /home/tester && setpriv --reuid tester --regid tester --clear-groups \
    env HOME=/home/tester XUANKE_PASSPHRASE=xuanke-demo xuanke report --home demo/home sheet.pdf && head -c 5 sheet.pdf'
