# What comes from the system's own packages: installed where we may, else named. Sourced by the other scripts.

# Each library that Qt loads, and Debian's package of it.
QT_LIBRARIES="
libEGL.so.1                 libegl1
libGL.so.1                  libgl1
libX11-xcb.so.1             libx11-xcb1
libdbus-1.so.3              libdbus-1-3
libfontconfig.so.1          libfontconfig1
libglib-2.0.so.0            libglib2.0-0
libgssapi_krb5.so.2         libgssapi-krb5-2
libxcb-cursor.so.0          libxcb-cursor0
libxcb-icccm.so.4           libxcb-icccm4
libxcb-image.so.0           libxcb-image0
libxcb-keysyms.so.1         libxcb-keysyms1
libxcb-randr.so.0           libxcb-randr0
libxcb-render-util.so.0     libxcb-render-util0
libxcb-shape.so.0           libxcb-shape0
libxcb-xinerama.so.0        libxcb-xinerama0
libxcb-xkb.so.1             libxcb-xkb1
libxkbcommon-x11.so.0       libxkbcommon-x11-0
"

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
    present=$(PATH="$PATH:/usr/sbin:/sbin" ldconfig -p 2>/dev/null) || return 0
    # shellcheck disable=SC2046 # a list of packages
    install_or_name $(
        printf '%s' "$QT_LIBRARIES" | while read -r library package; do
            case $present in
                *"$library"*) ;;
                *) printf '%s ' "$package" ;;
            esac
        done
    )
}

install_test_components() {
    set --
    has_program Xvfb || set -- "$@" xvfb
    has_program soffice || set -- "$@" libreoffice-calc
    has_program nginx || set -- "$@" nginx-light
    has_program pdftotext || set -- "$@" poppler-utils
    has_program dbus-daemon || set -- "$@" dbus-daemon
    has_program at-spi2-registryd || set -- "$@" at-spi2-core
    has_rare_characters || set -- "$@" fontconfig fonts-noto-cjk
    install_or_name "$@"
}

has_program() {
    (PATH="$PATH:/usr/sbin:/sbin:/usr/libexec" && command -v "$1" >/dev/null)
}

# A font that also has the characters of rare names, such as U+4DAE and U+20BB7.
has_rare_characters() {
    has_program fc-list && [ -n "$(fc-list ':charset=4dae 20bb7' family)" ]
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
