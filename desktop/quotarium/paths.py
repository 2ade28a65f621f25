"""Where bundled files lie: `_bundled/` inside the package (wheel, frozen), else the checkout."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_BUNDLED = _PACKAGE / "_bundled"
_CHECKOUT = _PACKAGE.parent.parent


def _root() -> Path:
    return _BUNDLED if _BUNDLED.is_dir() else _CHECKOUT


def resource(name: str) -> Path:
    """Return the path of `resources/NAME` (icons, sample library, citeproc-js, phrases)."""
    return _root() / "resources" / name


def migrations() -> Path:
    """Return the folder of the Alembic migration scripts."""
    return _root() / "db" / "migrations"
