"""Where packages are made from and where they go."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
BUILD = ROOT / "build"
DIST = ROOT / "dist"
#: The one-folder program, ready to be packed.
PROGRAM = BUILD / "program" / "quotarium"
FILES = ROOT / "packaging"


def version() -> str:
    """Return the version, which is written in one place only."""
    text = (ROOT / "desktop" / "quotarium" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "([^"]+)"', text)
    assert found is not None
    return found[1]
