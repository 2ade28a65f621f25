"""The program's entry: the command line, or the window where no command is given."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from quotarium import cli

#: The first argument of a frozen program that is to be a child of itself begins so.
CHILD = "--quotarium-"


def main() -> int:
    """Run the program; return its exit code."""
    if getattr(sys, "frozen", False) and any(one.startswith(CHILD) for one in sys.argv[1:2]):
        # A frozen program is its own Python: it is also started to read a document apart.
        from quotarium.reading.child import serve_if_asked

        serve_if_asked()
    return cli.main(open_window=_open_window)


def _open_window(library: Path | None, things: Sequence[Path]) -> int:
    from quotarium.app import main as open_window

    return open_window(library, things)


if __name__ == "__main__":
    sys.exit(main())
