#!/usr/bin/env bash
# Opens the window; without a display does the program's main job on the command line.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ "$(uname -s)" != Linux ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec .venv/bin/quotarium
fi
echo "There is no display here (DISPLAY and WAYLAND_DISPLAY are not set), so no window can open."
echo "Instead, this is the program's main job on the command line:"
echo
exec .venv/bin/python packaging/demo.py
