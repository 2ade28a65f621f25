"""Golden files: what an export looked like when it was last looked at and found right."""

from __future__ import annotations

import os
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "cases" / "formats"


def assert_golden(name: str, found: str) -> None:
    """Compare with tests/cases/formats/NAME; with QUOTARIUM_WRITE_GOLDEN set, write it anew."""
    path = FOLDER / name
    if os.environ.get("QUOTARIUM_WRITE_GOLDEN"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(found, encoding="utf-8", newline="\n")
    assert found == path.read_text(encoding="utf-8")
