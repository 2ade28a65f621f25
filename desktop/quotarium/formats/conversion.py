"""Turn a file of references into another format, without a library."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from quotarium.citing import citekeys
from quotarium.errors import InvalidValue
from quotarium.formats.choices import Choices
from quotarium.formats.exchange.parsed import Problem
from quotarium.formats.importers import importer, sniff
from quotarium.formats.registry import ReferenceExporter, exporter, exporters
from quotarium.marking import tr
from quotarium.model.source import Source


class Converted(NamedTuple):
    """The new file, how many sources it holds, and what could not be read."""

    content: bytes
    sources: int
    problems: tuple[Problem, ...]


def convert(
    content: bytes,
    to: str,
    *,
    from_: str = "",
    filename: str = "",
    language: str = "en",
    pattern: str = "",
) -> Converted:
    """Return the sources of a file in the format `to`.

    `from_` names the format of the file; without it, content and filename tell. `language` is
    for dates that a format can only hold as words. What has no citekey gets one; with a
    `pattern`, all are made anew by it. Raise InvalidValue for a format that is not
    known or holds no references, UnreadableSource for what is no text.
    """
    target = exporter(to)
    if not isinstance(target, ReferenceExporter):
        possible = ", ".join(one.name for one in exporters() if isinstance(one, ReferenceExporter))
        raise InvalidValue(
            tr("a format of references"),
            to,
            tr("choose one of {possible}.").format(possible=possible),
        )
    source = importer(from_) if from_ else sniff(content, filename)
    parsed = source.read(content)
    items = _keyed(parsed.items, pattern)
    written = target.write(items, Choices(language=language))
    return Converted(written, len(items), parsed.problems)


def _keyed(items: Sequence[Source], pattern: str) -> list[Source]:
    """Give keys to those that have none, or by a pattern to all; others are left as they are."""
    new = [item for item in items if pattern or not item.citekey]
    taken = () if pattern else {item.citekey for item in items if item.citekey}
    keys = citekeys.make_all(new, taken, pattern or citekeys.DEFAULT_PATTERN, keep_own=False)
    return [
        item.model_copy(update={"citekey": next(keys)}) if pattern or not item.citekey else item
        for item in items
    ]
