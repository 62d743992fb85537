# What comes from the system's own packages: installed where we may, else named.
# Sourced by setup.sh.

QT_LIBRARIES="libegl1 libgl1 libdbus-1-3 libfontconfig1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4
libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 libxcb-xkb1"

say() {
    printf '%s\n' "$*" >&2
}

fail() {
    say "$@"
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

# Prints how to become the administrator: nothing for root, "sudo -n" where it asks for no password.
administrator() {
    if [ "$(id -u)" = 0 ]; then
        return
    fi
    sudo -n true 2>/dev/null && printf 'sudo -n'
}

install_or_name() {
    [ $# -gt 0 ] || return 0
    if command -v apt-get >/dev/null && as=$(administrator); then
        say "installing system packages: $*"
        apt_install "$@" && return
    fi
    say "These system packages are missing; please install them:" "apt-get install $*"
    [ "${CI:-}" != true ]
}

# The lists of a fresh machine may be absent or old: read them once, and again only when a package is not found.
apt_install() {
    apt_get install "$@" || { apt_get update && apt_get install "$@"; }
}

apt_get() {
    verb=$1
    shift
    $as env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=600 \
        -o APT::Install-Recommends=false -y "$verb" "$@" </dev/null >&2
}

missing_packages() {
    command -v dpkg-query >/dev/null || return 0
    for each in "$@"; do
        case $(dpkg-query -W -f '${Status}' "$each" 2>/dev/null) in
            *" installed") ;;
            *) printf '%s ' "$each" ;;
        esac
    done
}

install_system_libraries() {
    # shellcheck disable=SC2046,SC2086 # lists of words
    install_or_name $(missing_packages $QT_LIBRARIES)
}

has_program() {
    (PATH="$PATH:/usr/sbin:/sbin" && command -v "$1" >/dev/null)
}

has_chinese_font() {
    has_program fc-list && [ -n "$(fc-list :lang=zh family)" ]
}

install_test_components() {
    set --
    has_program Xvfb || set -- "$@" xvfb
    has_program soffice || set -- "$@" libreoffice-calc
    has_program nginx || set -- "$@" nginx-light
    has_chinese_font || set -- "$@" fontconfig fonts-wqy-microhei
    install_or_name "$@"
}
