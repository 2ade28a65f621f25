"""Read EndNote’s older tagged form (Refer, .enw)."""

from __future__ import annotations

import re
from typing import Final

from quotarium.formats.endnote.types import WHOLES, csl_type
from quotarium.formats.exchange.draft import Draft
from quotarium.formats.exchange.parsed import Parsed
from quotarium.formats.tagged.lines import Grammar, Record
from quotarium.formats.tagged.mapped import Table, fill, read_tagged

_GRAMMAR: Final = Grammar(tag=re.compile(r"%(.)(?: (.*)|)$"), starts=frozenset("0"))
_TABLE: Final = Table(
    prefix="refer",
    title=("T",),
    fields={
        "J": "container-title", "V": "volume", "N": "issue", "P": "page", "I": "publisher",
        "C": "publisher-place", "S": "collection-title", "U": "URL", "R": "DOI", "X": "abstract",
        "K": "keyword", "O": "note", "Z": "note", "7": "edition", "9": "genre", "@": "ISN",
        "6": "number-of-volumes", "G": "language", "!": "title-short", "L": "call-number",
        "D": "issued", "[": "accessed", "W": "source", "F": "refer:F", "Q": "original-title",
    },
    names={"A": "author", "E": "editor", "Y": "collection-editor", "?": "translator"},
    ignored=frozenset("0BJD8F"),
    aside=frozenset("0D8"),
)  # fmt: skip


def read(content: bytes) -> Parsed:
    """Return the records of an EndNote file of tagged lines."""
    return read_tagged(content, "EndNote file", _GRAMMAR, _draft)


def _draft(record: Record) -> Draft:
    kind = record.first("0")
    draft = Draft(csl_type("", kind) or "document", record.line)
    if kind and csl_type("", kind) is None:
        draft.put("refer:0", kind)
    draft.citekey = record.first("F")
    date = record.first("8")
    year = record.first("D")
    draft.date("issued", f"{date} {year}" if date and year and year not in date else date or year)
    for value in record.all("J"):
        draft.put("container-title", value)
    for value in record.all("B"):
        draft.put("collection-title" if draft.type in WHOLES else "container-title", value)
    fill(draft, record, _TABLE)
    doi = draft.fields.get("DOI", "")
    draft.fields.update({"DOI": doi.removeprefix("doi:")} if doi else {})
    return draft
