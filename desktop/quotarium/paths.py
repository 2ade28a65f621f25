"""Where bundled files lie (`_bundled/` in the package, else the checkout), and libraries."""

from __future__ import annotations

from pathlib import Path

#: A library is a folder with this suffix and a database of this name in it.
SUFFIX = ".quotarium"
DATABASE = "library.db"

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


def documents() -> Path:
    """Return the folder of the guide, its pictures and the news."""
    return _root() / "docs"


def library_of(path: Path) -> Path | None:
    """Return the library that a path names: its folder, or the database in it; else None."""
    if path.name == DATABASE and path.is_file():
        return path.parent
    return path if (path / DATABASE).is_file() or path.suffix == SUFFIX else None
