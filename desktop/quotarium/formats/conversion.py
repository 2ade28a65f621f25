"""Turn a file of references into another format, without a library."""

from __future__ import annotations

from typing import NamedTuple

from quotarium.errors import InvalidValue
from quotarium.formats.exchange.parsed import Problem
from quotarium.formats.importers import importer, sniff
from quotarium.formats.registry import ReferenceExporter, exporter, exporters


class Converted(NamedTuple):
    """The new file, how many sources it holds, and what could not be read."""

    content: bytes
    sources: int
    problems: tuple[Problem, ...]


def convert(
    content: bytes, to: str, *, from_: str = "", filename: str = "", language: str = "en"
) -> Converted:
    """Return the sources of a file in the format `to`.

    `from_` names the format of the file; without it, content and filename tell. `language` is
    for dates that a format can only hold as words. Raise InvalidValue for a format that is not
    known or holds no references, UnreadableSource for what is no text.
    """
    target = exporter(to)
    if not isinstance(target, ReferenceExporter):
        possible = ", ".join(one.name for one in exporters() if isinstance(one, ReferenceExporter))
        raise InvalidValue("a format of references", to, f"choose one of {possible}.")
    source = importer(from_) if from_ else sniff(content, filename)
    parsed = source.read(content)
    written = target.write(parsed.items, language)
    return Converted(written, len(parsed.items), parsed.problems)
