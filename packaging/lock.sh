#!/usr/bin/env bash
# Pins every dependency by version and hash, for all platforms and Python 3.11 upwards.
set -euo pipefail
cd "$(dirname "$0")/.."

python=.venv/bin/python
"$python" -m pip install --quiet "uv==0.13.9"

compile() {
    "$python" -m uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
        --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" "$@"
}

# uv keeps the versions it finds in the old file: only what pyproject.toml demands moves.
# UPGRADE=1 make lock takes the newest of everything.
[ -z "${UPGRADE:-}" ] || rm -f requirements*.txt

compile pyproject.toml -o requirements.txt
compile pyproject.toml --extra dev -c requirements.txt -o requirements-dev.txt
compile pyproject.toml --extra package -c requirements-dev.txt -o requirements-package.txt
"$python" - <<'PYTHON' | compile - -c requirements-dev.txt -o requirements-build.txt
import tomllib
with open("pyproject.toml", "rb") as file:
    print(*tomllib.load(file)["build-system"]["requires"], sep="\n")
PYTHON

if grep -nE '://|^-' requirements*.txt; then
    echo "make lock: the lines above hold addresses; they must not be committed." >&2
    exit 1
fi
echo "Locked: $(grep -cE '^[a-z]' requirements-dev.txt) packages. Run make test, then commit requirements*.txt."
