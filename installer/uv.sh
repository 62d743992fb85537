# uv: the machine's own, else one of ours from the machine's package index. Sourced by the other scripts.

OWN_UV=build/uv

# Sets UV to the program to call.
prepare_uv() {
    if uv --version >/dev/null 2>&1; then
        UV=uv
        return
    fi
    UV=$OWN_UV/bin/uv
    "$UV" --version >/dev/null 2>&1 || install_own_uv
    use_the_index_of_pip
}

# In a virtual environment of its own, since a system's Python may refuse other packages (PEP 668).
install_own_uv() {
    python=$(find_python)
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        install_or_name python3-venv
    fi
    "$python" -m venv --clear $OWN_UV && $OWN_UV/bin/pip install --quiet --disable-pip-version-check uv
}

# A machine without uv may still have told pip which index to use.
use_the_index_of_pip() {
    index=${UV_DEFAULT_INDEX:-${UV_INDEX_URL:-${PIP_INDEX_URL:-$($OWN_UV/bin/pip config get global.index-url 2>/dev/null || true)}}}
    if [ -n "$index" ]; then
        export UV_DEFAULT_INDEX="$index"
    fi
}
