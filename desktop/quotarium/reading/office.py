"""What the readers of word processors' documents have in common."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from quotarium.errors import UnreadableSource
from quotarium.marking import tr
from quotarium.model.source import Creator
from quotarium.model.text import BlockKind, StructuredText
from quotarium.reading.bylines import byline_creators
from quotarium.reading.extracted import Metadata
from quotarium.reading.stated import language_of, sensible_creators, sensible_title, title_in

_HEAD = 6


def checked(name: str, structured: StructuredText) -> StructuredText:
    """Return a text; raise UnreadableSource where there is none."""
    if not structured.text:
        raise UnreadableSource(
            name,
            tr("There is no text in it. Check that it is the right file and saved completely."),
        )
    return structured


def office_metadata(
    name: str,
    structured: StructuredText,
    *,
    title: str = "",
    creators: Iterable[str] = (),
    language: str = "",
) -> Metadata:
    """Return a document's metadata from what its properties state, else its own structure.

    When it was made, changed or printed is no date of publication.
    """
    text, blocks = structured.text, structured.blocks
    own, where = title_in(text, blocks)
    heads = ((text[b.start : b.end], b.kind is BlockKind.BYLINE) for b in blocks[:_HEAD])
    byline = next(filter(None, (_by(words, marked) for words, marked in heads)), ())
    stated = sensible_title(title, name)
    people = sensible_creators(creators, accounts=True)
    tag, from_where = language_of(text, language, "properties")
    read_from = {
        "title": "properties" if stated else where,
        "creators": "by line" if byline else "properties",
        "language": from_where,
    }
    found: dict[str, Any] = {"title": stated or own, "creators": byline or people, "language": tag}
    where_from = {field: read_from[field] for field, value in found.items() if value}
    return Metadata(type="document", read_from=where_from, **found)


def _by(words: str, is_byline: bool) -> tuple[Creator, ...]:
    found = byline_creators(words)
    return found or (sensible_creators([words]) if is_byline and len(words) < 200 else ())
