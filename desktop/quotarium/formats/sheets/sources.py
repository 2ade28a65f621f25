"""Sources as a table, one a row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from quotarium.formats.sheets.sheet import Sheet
from quotarium.model.rich_text import plain
from quotarium.model.source import Creator, Source

_FIRST: Final = ("citekey", "type", "title", "author", "editor", "issued", "container-title",
                 "volume", "issue", "page", "publisher", "publisher-place", "DOI", "URL",
                 "accessed", "language")  # fmt: skip


def sheet(sources: Sequence[Source]) -> Sheet:
    """Return a table whose columns are CSL's variables: the usual ones, then those there are."""
    rows = [_row(one) for one in sources]
    others = sorted({name for row in rows for name in row} - set(_FIRST))
    names = (*_FIRST, *others)
    moments = [one.modified for one in sources if one.modified]
    return Sheet(
        name="Sources",
        heads=names,
        rows=tuple(tuple(row.get(name, "") for name in names) for row in rows),
        wide=frozenset({"title", "abstract", "note", "own note"}),
        changed=max(moments, default=None),
    )


def _row(source: Source) -> dict[str, str]:
    names: dict[str, list[Creator]] = {}
    for one in source.creators:
        names.setdefault(one.role, []).append(one)
    row = {role: "; ".join(_inverted(one) for one in found) for role, found in names.items()}
    row |= {"citekey": source.citekey, "type": source.type, "title": plain(source.title)}
    row |= {
        "issued": str(source.issued or ""), "accessed": str(source.accessed or ""),
        "language": source.language or "",
    }  # fmt: skip
    for name, value in source.fields.items():
        row[name] = row.get(name) or plain(value)
    if source.note:
        row["own note"] = source.note
    return row


def _inverted(creator: Creator) -> str:
    if not creator.family:
        return creator.name
    family = " ".join(p for p in (creator.non_dropping_particle, creator.family) if p)
    given = " ".join(p for p in (creator.given, creator.dropping_particle) if p)
    return ", ".join(part for part in (family, given, creator.suffix) if part)
