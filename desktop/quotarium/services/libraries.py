"""Creating and opening a library."""

from __future__ import annotations

from pathlib import Path

from quotarium.paths import SUFFIX
from quotarium.storage.journal import Told
from quotarium.storage.library import Library


def create_library(path: Path, *, sample: bool = False) -> Library:
    """Make a new library, empty or with the sample articles, and open it.

    A path without the library suffix gets it. Raises the errors of `Library.create`; nothing
    stays of a library that could not be filled.
    """
    library = Library.create(with_suffix(path))
    if sample:
        from quotarium.services.sample import fill_with_sample

        try:
            fill_with_sample(library)
        except BaseException:
            library.discard()
            raise
    return library


def with_suffix(path: Path) -> Path:
    """Return the path of a library folder, which ends with the library suffix."""
    return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)


def open_library(path: Path, told: Told = lambda *_: None) -> Library:
    """Open a library; `told` hears how far an older one is brought up to date, (0, 0) where nobody
    knows. Raises the errors of `Library.open`.
    """
    return Library.open(path, told)
