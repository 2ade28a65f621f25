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
has_venv() { "$1" -c 'import ctypes, ensurepip, sqlite3, ssl, venv' >/dev/null 2>&1; }

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

python_packages() {
    local base version
    find_python has_venv >/dev/null && return
    if base=$(find_python true); then
        echo "python$("$base" -c 'import sys; print("%d.%d" % sys.version_info[:2])')-venv"
    else
        # Ubuntu 22.04 calls 3.10 “python3” and has 3.11 beside it.
        version=$(apt-cache search --names-only '^python3\.1[1-4]-venv$' 2>/dev/null |
            sed -n 's/^python\(3\.[0-9]*\)-venv.*/\1/p' | sort -V | tail -n 1) || true
        echo "python${version:-3.11} python${version:-3.11}-venv"
    fi
}

# What the Qt of the pinned PySide6 loads from the system (ldd of its libraries and its xcb and
# Wayland plugins), asked of the loader before there is a Qt: so that one apt line tells it all.
qt_sonames="libEGL.so.1 libGL.so.1 libX11-xcb.so.1 libX11.so.6 libdbus-1.so.3 libfontconfig.so.1
    libfreetype.so.6 libglib-2.0.so.0 libwayland-client.so.0 libwayland-cursor.so.0
    libxcb-cursor.so.0 libxcb-icccm.so.4 libxcb-image.so.0 libxcb-keysyms.so.1 libxcb-randr.so.0
    libxcb-render-util.so.0 libxcb-render.so.0 libxcb-shape.so.0 libxcb-shm.so.0 libxcb-sync.so.1
    libxcb-util.so.1 libxcb-xfixes.so.0 libxcb-xkb.so.1 libxcb.so.1 libxkbcommon-x11.so.0
    libxkbcommon.so.0"

missing_before_qt() {
    local known soname
    known=$(PATH=$PATH:/usr/sbin:/sbin ldconfig -p 2>/dev/null) || return 0
    for soname in $qt_sonames; do
        [[ $known == *"$soname "* ]] || echo "$soname"
    done
}

missing_to_qt() {
    local qt
    qt=$("$python" -c 'import importlib.util as u; print(u.find_spec("PySide6").submodule_search_locations[0])')
    ldd "$qt"/Qt/lib/libQt6{Core,Gui,Widgets,Svg,DBus,XcbQpa,WaylandClient}.so.6 \
        "$qt"/Qt/plugins/platforms/libq{xcb,wayland,offscreen}.so 2>/dev/null |
        awk '/=> not found/ && $1 !~ /^libQt6/ { print $1 }' | sort -u
}

# Reads sonames, prints the Debian and Ubuntu packages that hold them.
packages_of() {
    local soname
    while read -r soname; do
        case $soname in
            libEGL.so.1) echo libegl1 ;;
            libGL.so.1 | libGLX.so.0) echo libgl1 ;;
            libX11-xcb.so.1) echo libx11-xcb1 ;;
            libX11.so.6) echo libx11-6 ;;
            libdbus-1.so.3) echo libdbus-1-3 ;;
            libglib-2.0.so.0 | libgthread-2.0.so.0) echo libglib2.0-0 ;;
            libxkbcommon-x11.so.0) echo libxkbcommon-x11-0 ;;
            libz.so.1) echo zlib1g ;;
            libgcc_s.so.1) echo libgcc-s1 ;;
            *.so.*) echo "${soname/.so./}" ;; # libxcb-icccm.so.4 is in libxcb-icccm4
        esac
    done | sort -u
}

is_linux() { [ "$(uname -s)" = Linux ]; }

provide_system_packages() {
    local packages=""
    "$python" -c '' 2>/dev/null || packages=$(python_packages)
    ! is_linux || packages+=" $(missing_before_qt | packages_of | tr '\n' ' ')"
    # shellcheck disable=SC2086 # a list of names
    [ -z "${packages// /}" ] || apt_install "Packages of the system are missing" $packages
}

check_qt() {
    local missing
    is_linux || return 0
    missing=$(missing_to_qt | packages_of | tr '\n' ' ')
    # shellcheck disable=SC2086 # a list of names
    [ -z "$missing" ] || apt_install "Qt needs more libraries of the system" $missing
}

make_venv() {
    local base
    base=$(find_python has_venv) ||
        fail "There is no Python 3.11 or newer with its venv module; install one, then run the same command again."
    say "creating $venv with $("$base" --version)"
    rm -rf "$venv"
    "$base" -m venv "$venv"
    mkdir -p "$stamps"
}

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

project_files=(pyproject.toml requirements-build.txt packaging/hatch_build.py)
engine=resources/citeproc/citeproc_commonjs.js

is_done qt requirements.txt || provide_system_packages
if ! "$python" -c '' 2>/dev/null || [ ! -d "$stamps" ]; then
    make_venv
fi
if ! is_done dependencies requirements-dev.txt; then
    install_dependencies
    mark_done dependencies requirements-dev.txt
fi
if [ ! -f $engine ] || ! is_done project "${project_files[@]}"; then
    install_project
    mark_done project "${project_files[@]}"
fi
if ! is_done translations resources/i18n/*.ts || ! ls resources/i18n/*.qm >/dev/null 2>&1; then
    PYTHONPATH=packaging "$python" -m translations compile
    mark_done translations resources/i18n/*.ts
fi
if ! is_done qt requirements.txt; then
    check_qt
    mark_done qt requirements.txt
    say "ready"
fi
