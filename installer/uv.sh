# uv: the machine's own, else one of ours from the machine's package index. Sourced by setup.sh.

OWN_UV=build/uv

find_uv() {
    if uv --version >/dev/null 2>&1; then
        command -v uv
        return
    fi
    [ -x $OWN_UV/bin/uv ] || install_uv >&2
    printf '%s' "$OWN_UV/bin/uv"
}

# A virtual environment of its own, since a system's Python may refuse packages from outside (PEP 668).
install_uv() {
    python=$(find_python)
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        install_or_name python3-venv
    fi
    "$python" -m venv --clear $OWN_UV && $OWN_UV/bin/pip install --quiet --disable-pip-version-check uv
}

# Where only pip was told which index to use, uv is told the same.
use_the_index_of_pip() {
    index=$("$1" -m pip config get global.index-url 2>/dev/null) || return 0
    export UV_DEFAULT_INDEX="${UV_DEFAULT_INDEX:-$index}"
}
