"""The library that a subcommand works on."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from quotarium import errors

if TYPE_CHECKING:
    from quotarium.storage.library import Library


@contextmanager
def opened_library(options: argparse.Namespace) -> Iterator[Library]:
    """Open the library of `-L`; raises InvalidValue where none is given."""
    from quotarium.services.libraries import open_library

    with open_library(library_path(options)) as library:
        yield library


def library_path(options: argparse.Namespace) -> Path:
    """Return the path of `-L`; raises InvalidValue where none is given."""
    if options.library is None:
        raise errors.InvalidValue(
            "the command line", options.command, "say which library with -L LIBRARY."
        )
    return Path(options.library)
