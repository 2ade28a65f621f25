"""Read INSPEC’s tagged texts."""

from __future__ import annotations

import re
from typing import Final

from quotarium.formats.endnote.types import csl_type
from quotarium.formats.exchange.draft import Draft
from quotarium.formats.exchange.parsed import Parsed
from quotarium.formats.tagged.lines import Grammar, Record
from quotarium.formats.tagged.mapped import Table, fill, read_tagged

_GRAMMAR: Final = Grammar(
    tag=re.compile(r"([A-Z]{2}) ~(?: (.*)|)$"), ends=re.compile(r"Record.*INSPEC.*")
)
_TABLE: Final = Table(
    prefix="inspec",
    fields={"PY": "issued", "AB": "abstract", "PU": "publisher", "SO": "container-title",
            "LA": "language", "ID": "inspec:ID"},
    names={"AU": "author", "ED": "editor"},
    ignored=frozenset({"RT", "ID"}),
    aside=frozenset({"RT"}),
)  # fmt: skip


def read(content: bytes) -> Parsed:
    """Return the records of an INSPEC file."""
    return read_tagged(content, "INSPEC file", _GRAMMAR, _draft)


def _draft(record: Record) -> Draft:
    kind = record.first("RT").replace("-", " ").replace("Paper", "Article")
    draft = Draft(csl_type("", kind) or "document", record.line)
    draft.citekey = record.first("ID")
    fill(draft, record, _TABLE)
    return draft
