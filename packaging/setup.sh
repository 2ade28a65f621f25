#!/usr/bin/env bash
# Makes .venv ready to run and test the program; does only what is not done yet.
set -euo pipefail
cd "$(dirname "$0")/.."

venv=.venv
stamps=$venv/setup
python=$venv/bin/python

say() { printf 'setup: %s\n' "$*"; }
fail() {
    printf 'setup: %s\n' "$@" >&2
    exit 1
}

# --- what the system gives -------------------------------------------------------------------

can_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

# apt_install WHY PACKAGE…: installs where we may, else tells the one line to type.
apt_install() {
    local why=$1
    shift
    if ! command -v apt-get >/dev/null; then
        fail "$why. Install what your system calls: $*" "Then run the same command again."
    elif ! can_install; then
        fail "$why. Type this line, then run the same command again:" \
            "    sudo apt-get install -y $*"
    fi
    say "$why: installing $*"
    export DEBIAN_FRONTEND=noninteractive
    local log
    log=$(mktemp)
    if ! { apt-get install -y --no-install-recommends "$@" ||
        { apt-get update && apt-get install -y --no-install-recommends "$@"; }; } \
        >"$log" 2>&1 </dev/null; then
        tail -n 15 "$log" >&2
        rm -f "$log"
        fail "apt-get could not install $*: see the lines above, then run the same command again."
    fi
    rm -f "$log"
}

# A name on the PATH proves nothing: version managers leave shims that only print an error.
is_recent() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; }
has_venv() { "$1" -c 'import ensurepip, venv' >/dev/null 2>&1; }

find_python() { # $1: a test every candidate must pass
    local name
    for name in ${PYTHON:-} python3.13 python3.12 python3.11 python3.14 python3; do
        if command -v "$name" >/dev/null && is_recent "$name" && "$1" "$name"; then
            command -v "$name"
            return
        fi
    done
    return 1
}

make_venv() {
    local base version
    if ! base=$(find_python has_venv); then
        if base=$(find_python true); then
            version=$("$base" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
            apt_install "Python $version lacks its venv module" "python$version-venv"
        else
            # Ubuntu 22.04 calls 3.10 “python3” and has 3.11 beside it.
            version=$(apt-cache search --names-only '^python3\.1[1-4]-venv$' 2>/dev/null |
                sed -n 's/^python\(3\.[0-9]*\)-venv.*/\1/p' | sort -V | tail -n 1) || true
            version=${version:-3.11}
            apt_install "Python 3.11 or newer is missing" "python$version" "python$version-venv"
        fi
        base=$(find_python has_venv) ||
            fail "There is still no Python 3.11 or newer with its venv module; install one, then run the same command again."
    fi
    say "creating $venv with $("$base" --version)"
    rm -rf "$venv"
    "$base" -m venv "$venv"
}

# --- what pip gives ----------------------------------------------------------------------------

# is_done STEP FILE…: whether STEP was done with these very files.
sum_of() { cat "$@" | cksum; }
is_done() { [ "$(cat "$stamps/$1" 2>/dev/null)" = "$(sum_of "${@:2}")" ]; }
mark_done() {
    mkdir -p "$stamps"
    sum_of "${@:2}" >"$stamps/$1"
}

pip() { "$python" -m pip --disable-pip-version-check --no-input "$@"; }

install_dependencies() {
    say "installing the pinned dependencies (the first time some 150 MB are fetched)"
    pip install --quiet --only-binary :all: --require-hashes -r requirements-dev.txt ||
        fail "The dependencies could not be installed: see the lines above; without a network connection, connect and run the same command again."
}

install_project() {
    local tools status=0
    tools=$(mktemp -d "$venv/build-tools.XXXXXX")
    say "installing the program itself, with the citation engine"
    pip install --quiet --only-binary :all: --require-hashes --target "$tools" \
        -r requirements-build.txt &&
        PYTHONPATH=$PWD/$tools pip install --quiet --no-build-isolation --no-deps --editable . ||
        status=1
    rm -rf "$tools"
    [ $status = 0 ] || fail "The program could not be installed: see the lines above."
}

# --- what Qt needs -----------------------------------------------------------------------------

# Reads sonames, prints the Debian and Ubuntu packages that hold them.
packages_of() {
    local soname
    while read -r soname; do
        case $soname in
            libEGL.so.1) echo libegl1 ;;
            libGL.so.1 | libGLX.so.0) echo libgl1 ;;
            libOpenGL.so.0) echo libopengl0 ;;
            libfontconfig.so.1) echo libfontconfig1 ;;
            libfreetype.so.6) echo libfreetype6 ;;
            libglib-2.0.so.0 | libgthread-2.0.so.0) echo libglib2.0-0 ;;
            libdbus-1.so.3) echo libdbus-1-3 ;;
            libgssapi_krb5.so.2) echo libgssapi-krb5-2 ;;
            libz.so.1) echo zlib1g ;;
            libzstd.so.1) echo libzstd1 ;;
            libstdc++.so.6) echo libstdc++6 ;;
            libgcc_s.so.1) echo libgcc-s1 ;;
            libSM.so.6) echo libsm6 ;;
            libICE.so.6) echo libice6 ;;
            libX11-xcb.so.1) echo libx11-xcb1 ;;
            libX11.so.6) echo libx11-6 ;;
            libxkbcommon.so.0) echo libxkbcommon0 ;;
            libxkbcommon-x11.so.0) echo libxkbcommon-x11-0 ;;
            libwayland-client.so.0) echo libwayland-client0 ;;
            libwayland-cursor.so.0) echo libwayland-cursor0 ;;
            libwayland-egl.so.1) echo libwayland-egl1 ;;
            libxcb.so.1) echo libxcb1 ;;
            libxcb-*.so.*) # libxcb-icccm.so.4 → libxcb-icccm4
                echo "${soname/.so./}" ;;
            *) echo "$soname" ;;
        esac
    done | sort -u
}

missing_libraries() {
    local qt
    qt=$("$python" -c 'import importlib.util as u; print(u.find_spec("PySide6").submodule_search_locations[0])')
    ldd "$qt"/Qt/lib/libQt6{Core,Gui,Widgets,Svg,DBus,XcbQpa,WaylandClient}.so.6 \
        "$qt"/Qt/plugins/platforms/libq{xcb,wayland,offscreen}.so 2>/dev/null |
        awk '/=> not found/ && $1 !~ /^libQt6/ { print $1 }' | sort -u
}

provide_qt_libraries() {
    [ "$(uname -s)" = Linux ] || return 0
    local missing
    missing=$(missing_libraries | packages_of | tr '\n' ' ')
    # shellcheck disable=SC2086 # a list of names
    [ -z "$missing" ] || apt_install "Qt needs libraries of the system" $missing
}

# -----------------------------------------------------------------------------------------------

project_files=(pyproject.toml requirements-build.txt packaging/hatch_build.py)
engine=resources/citeproc/citeproc_commonjs.js

if ! "$python" -c '' 2>/dev/null || [ ! -d "$stamps" ]; then
    make_venv
    mkdir -p "$stamps"
fi
if ! is_done dependencies requirements-dev.txt; then
    install_dependencies
    mark_done dependencies requirements-dev.txt
fi
if [ ! -f $engine ] || ! is_done project "${project_files[@]}"; then
    install_project
    mark_done project "${project_files[@]}"
fi
if ! is_done qt requirements.txt; then
    provide_qt_libraries
    mark_done qt requirements.txt
    say "ready"
fi
