"""Read Copac’s tagged texts."""

from __future__ import annotations

import re
from typing import Final

from quotarium.formats.exchange.draft import Draft
from quotarium.formats.exchange.parsed import Parsed
from quotarium.formats.tagged.lines import Grammar, Record
from quotarium.formats.tagged.mapped import Table, fill, read_tagged

_GRAMMAR: Final = Grammar(tag=re.compile(r"([A-Z]{2})-(?: (.*)|)$"), starts=frozenset({"TI"}))
_TABLE: Final = Table(
    prefix="copac",
    fields={
        "PY": "issued", "SE": "collection-title", "PU": "publisher", "IS": "ISN", "NT": "note",
        "KW": "keyword", "LA": "language", "AB": "abstract", "ED": "edition", "VL": "volume",
    },
    names={"AU": "author"},
)  # fmt: skip


def read(content: bytes) -> Parsed:
    """Return the records of a Copac file; Copac lists books."""
    return read_tagged(content, "Copac file", _GRAMMAR, _draft)


def _draft(record: Record) -> Draft:
    draft = Draft("book", record.line)
    fill(draft, record, _TABLE)
    return draft
