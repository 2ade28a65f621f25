"""Subcommands for files of references: import into a library, convert without one."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from quotarium.cli.opening import opened_library
from quotarium.cli.telling import tell

if TYPE_CHECKING:
    from quotarium.services.importing import Imported


def import_files(options: argparse.Namespace) -> None:
    """Import files of references; what could not be read is told on stderr."""
    from quotarium.services.importing import import_references

    with opened_library(options) as library:
        for file in options.files:
            made = import_references(library, file, options.format or "").value
            facts = {"file": str(file), **made.model_dump(mode="json")}
            tell(options, facts, f"{file} ({made.format}): {'; '.join(_summary(made))}")
            for problem in made.problems:
                sys.stderr.write(f"quotarium: {file}:{problem.line}: {problem.text}\n")
            for new, older in made.alike:
                sys.stderr.write(f"quotarium: {new} may be the same work as {older}\n")


def convert_references(options: argparse.Namespace) -> None:
    """Convert a file of references into another format."""
    from quotarium.services.exporting import write_export
    from quotarium.services.importing import convert_file

    made = convert_file(options.file, options.to, options.format or "")
    for problem in made.problems:
        sys.stderr.write(f"quotarium: {options.file}:{problem.line}: {problem.text}\n")
    if options.output is None:
        sys.stdout.buffer.write(made.content)
        return
    write_export(options.output, made.content)
    facts = {
        "output": str(options.output),
        "sources": made.count,
        "problems": [problem._asdict() for problem in made.problems],
    }
    tell(options, facts, f"Wrote {options.output} ({made.count} sources)")


def _summary(imported: Imported) -> Iterator[str]:
    yield f"{len(imported.added)} sources added"
    if imported.quotes:
        yield f"{imported.quotes} quotes added to the inbox"
    if imported.same:
        yield f"{imported.same} were there already"
    if imported.alike:
        yield f"{len(imported.alike)} may be duplicates"
    if imported.problems:
        yield f"{len(imported.problems)} could not be read"
