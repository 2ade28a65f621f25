"""Subcommands for files of references: import into a library, convert without one."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from quotarium import errors
from quotarium.cli.opening import opened_library
from quotarium.cli.telling import tell, tell_error, write_out

if TYPE_CHECKING:
    from quotarium.services.importing import Imported
    from quotarium.storage.library import Library


def import_files(options: argparse.Namespace) -> int:
    """Import files of references; what could not be read and duplicates are told on stderr.

    A file that cannot be read at all costs only itself; then the exit code is 1.
    """
    from quotarium.services.importing import Choice, import_references
    from quotarium.services.library_file import LIBRARY, holds_library
    from quotarium.settings import load_settings, settings_file

    pattern = options.citekeys or load_settings(settings_file()).citekey_pattern
    code = 0
    with opened_library(options) as library:
        for file in options.files:
            try:
                if options.format in ("", None, LIBRARY) and holds_library(file):
                    _import_library(options, library, file)
                    continue
                made = import_references(
                    library,
                    file,
                    options.format or "",
                    alike=Choice(options.duplicates),
                    pattern=pattern,
                    own_keys=not options.citekeys,
                ).value
            except errors.WorldError as error:
                tell_error(str(error))
                code = 1
                continue
            facts = {"file": str(file), **made.model_dump(mode="json")}
            tell(options, facts, f"{file} ({made.format}): {'; '.join(_summary(made))}")
            for problem in made.problems:
                tell_error(_located(file, problem.line, problem.text))
            for new, older in made.alike:
                tell_error(f"{new} may be the same work as {older}")
    return code


def _import_library(options: argparse.Namespace, library: Library, file: Path) -> None:
    from quotarium.services.library_file import LIBRARY, import_library

    made = import_library(library, file).value
    facts = {"file": str(file), "format": LIBRARY, **made.model_dump(mode="json")}
    told = f"{made.quotes} quotes, {made.sources} sources, {made.speakers} speakers added"
    tell(options, facts, f"{file} ({LIBRARY}): {told}")


def convert_references(options: argparse.Namespace) -> None:
    """Convert a file of references into another format."""
    from quotarium.services.importing import convert_file

    made = convert_file(options.file, options.to, options.format or "", pattern=options.citekeys)
    for problem in made.problems:
        tell_error(_located(options.file, problem.line, problem.text))
    if not write_out(options, made.content):
        return
    facts = {
        "output": str(options.output),
        "sources": made.sources,
        "problems": [problem._asdict() for problem in made.problems],
    }
    tell(options, facts, f"Wrote {options.output} ({made.sources} sources)")


def _located(file: Path, line: int, text: str) -> str:
    return f"{file}:{line}: {text}" if line else f"{file}: {text}"


def _summary(imported: Imported) -> Iterator[str]:
    yield f"{len(imported.added)} sources added"
    if imported.quotes:
        yield f"{imported.quotes} quotes added to the inbox"
    if imported.merged:
        yield f"{len(imported.merged)} completed by what the file says"
    if imported.same:
        yield f"{imported.same} were there already"
    if imported.skipped:
        yield f"{imported.skipped} left out as duplicates"
    if imported.alike:
        yield f"{len(imported.alike)} may be duplicates"
    if imported.problems:
        yield f"{len(imported.problems)} problems"
