# What comes from the system's own packages: installed where we may, else named. Sourced by the other scripts.

QT_LIBRARIES="libegl1 libgl1 libdbus-1-3 libfontconfig1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4
libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 libxcb-xkb1"

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

find_python() {
    for each in python3 python3.14 python3.13 python3.12 python3.11; do
        if "$each" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$each"
            return
        fi
    done
    fail "Python 3.11 or newer is needed and was not found."
}

install_system_libraries() {
    command -v dpkg-query >/dev/null || return 0
    set --
    for each in $QT_LIBRARIES; do
        is_installed "$each" || set -- "$@" "$each"
    done
    install_or_name "$@"
}

is_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

install_test_components() {
    set --
    has_program Xvfb || set -- "$@" xvfb
    has_program soffice || set -- "$@" libreoffice-calc
    has_program nginx || set -- "$@" nginx-light
    has_chinese_font || set -- "$@" fontconfig fonts-wqy-microhei
    install_or_name "$@"
}

has_program() {
    (PATH="$PATH:/usr/sbin:/sbin" && command -v "$1" >/dev/null)
}

has_chinese_font() {
    has_program fc-list && [ -n "$(fc-list :lang=zh family)" ]
}

# Goes on without what it could not install, since much works without; in CI nothing may be missing.
install_or_name() {
    if [ $# = 0 ] || { may_install && apt_install "$@"; }; then
        return
    fi
    printf '%s\n' "Please install what is missing: apt-get install $*" >&2
    [ "${CI:-}" != true ] || fail "CI goes no further without these packages."
}

may_install() {
    command -v apt-get >/dev/null && { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }
}

# A fresh machine has no package lists, or old ones: they are read only where the first try fails.
apt_install() {
    printf '%s\n' "Installing system packages: $*" >&2
    apt_get install --no-install-recommends "$@" || { apt_get update && apt_get install --no-install-recommends "$@"; }
}

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o DPkg::Lock::Timeout=600 "$@" </dev/null >&2
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        sudo -n "$@"
    fi
}
