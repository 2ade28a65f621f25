"""The lists of formats in the help of subcommands, made from the tables when help is printed."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable


class FormatsParser(argparse.ArgumentParser):
    """A parser whose help ends with a list; the tables are not imported before it is asked for."""

    listed: Callable[[], Iterable[tuple[str, str]]] | None = None

    def format_help(self) -> str:
        """Return the help with the list below it."""
        if self.listed is not None:
            self.formatter_class = argparse.RawDescriptionHelpFormatter
            rows = [f"  {name:<18} {title}" for name, title in self.listed()]
            self.epilog = "\n".join(["formats:", *rows])
        return super().format_help()


def written() -> list[tuple[str, str]]:
    """Return the names and titles of all formats that are written."""
    from quotarium.formats.registry import exporters

    return [(one.name, one.title) for one in exporters()]


def converted() -> list[tuple[str, str]]:
    """Return the names and titles of the formats of references that are written."""
    from quotarium.formats.registry import Writes, exporters

    return [(one.name, one.title) for one in exporters() if one.writes is Writes.REFERENCES]


def read() -> list[tuple[str, str]]:
    """Return the names and titles of all formats that are read."""
    from quotarium.formats.importers import importers
    from quotarium.formats.registry import Writes, exporters

    libraries = [(one.name, one.title) for one in exporters() if one.writes is Writes.LIBRARY]
    return [*((one.name, one.title) for one in importers()), *libraries]
