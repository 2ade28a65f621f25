"""The command line: each subcommand is one service call, printed as text or as JSON lines."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from quotarium import errors
from quotarium.cli.grammar import parser
from quotarium.cli.telling import tell_error


def main(
    arguments: Sequence[str] | None = None,
    *,
    open_window: Callable[[Path | None, Sequence[Path]], int] | None = None,
) -> int:
    """Run the command line; return 0, or 1 after one line on stderr, or 2 for wrong usage.

    Without a command, or with “open”, `open_window` is called with the library and the files.
    """
    grammar = parser()
    options = grammar.parse_args(arguments)
    if options.command in {None, "open"}:
        if open_window is None:
            grammar.error("give a command")
        return open_window(options.library, options.files if options.command else ())
    try:
        code = options.run(options)
        sys.stdout.flush()
        return code or 0
    except errors.WorldError as error:
        tell_error(str(error))
        return 1
    except BrokenPipeError:
        # Whoever read the output has had enough of it; Python must not complain at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0
