"""Sources as a table for spreadsheets, whose cells none of them takes for a formula."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from io import StringIO
from typing import Final

from quotarium.model.source import Creator, Source

_FIRST: Final = ("citekey", "type", "title", "author", "editor", "issued", "container-title",
                 "volume", "issue", "page", "publisher", "publisher-place", "DOI", "URL",
                 "accessed", "language")  # fmt: skip
#: Signs by which a spreadsheet knows a formula (OWASP, CSV Injection).
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def write(sources: Sequence[Source], language: str = "en", *, safe: bool = True) -> bytes:
    """Return CSV (RFC 4180) in UTF-8 with a mark, as Excel needs it; `language` is not needed.

    With `safe`, an apostrophe goes before what a spreadsheet would compute; without it the cells
    are the values exactly.
    """
    rows = [_row(one) for one in sources]
    others = sorted({name for row in rows for name in row} - set(_FIRST))
    names = [*_FIRST, *others]
    made = StringIO(newline="")
    writer = csv.writer(made, lineterminator="\r\n")
    writer.writerow(names)
    for row in rows:
        cells = [row.get(name, "") for name in names]
        writer.writerow([_safe(cell) for cell in cells] if safe else cells)
    return made.getvalue().encode("utf-8-sig", "replace")


def _safe(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _row(source: Source) -> dict[str, str]:
    names: dict[str, list[Creator]] = {}
    for one in source.creators:
        names.setdefault(one.role, []).append(one)
    row = {role: "; ".join(_inverted(one) for one in found) for role, found in names.items()}
    row |= {"citekey": source.citekey, "type": source.type, "title": source.title}
    row |= {
        "issued": str(source.issued or ""), "accessed": str(source.accessed or ""),
        "language": source.language or "",
    }  # fmt: skip
    for name, value in source.fields.items():
        row[name] = row.get(name) or value
    if source.note:
        row["own note"] = source.note
    return row


def _inverted(creator: Creator) -> str:
    if not creator.family:
        return creator.name
    family = " ".join(p for p in (creator.non_dropping_particle, creator.family) if p)
    given = " ".join(p for p in (creator.given, creator.dropping_particle) if p)
    return ", ".join(part for part in (family, given, creator.suffix) if part)
