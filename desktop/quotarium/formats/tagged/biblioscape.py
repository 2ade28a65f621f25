"""Read Biblioscape’s tagged texts."""

from __future__ import annotations

import re
from typing import Final

from quotarium.formats.endnote.types import csl_type
from quotarium.formats.exchange.draft import Draft
from quotarium.formats.exchange.names import direct_or_inverted
from quotarium.formats.exchange.parsed import Parsed
from quotarium.formats.tagged.lines import Grammar, Record
from quotarium.formats.tagged.mapped import Table, fill, read_tagged

_GRAMMAR: Final = Grammar(tag=re.compile(r"--([A-Z]{2})--(?: (.*)|)$"), ends=re.compile(r"-{4,}"))
_TABLE: Final = Table(
    prefix="biblioscape",
    fields={
        "YP": "issued", "VL": "volume", "NB": "issue", "KW": "keyword", "IS": "ISN",
        "AB": "abstract", "PB": "publisher", "ED": "edition", "NT": "note", "TT": "original-title",
        "AT": "URL", "UR": "biblioscape:UR", "DO": "DOI", "CY": "publisher-place",
        "SE": "chapter-number", "DE": "annote",
    },
    names={"SA": "editor"},
    ignored=frozenset("AU ST RT PS PE CP PP SP UT".split()),
    aside=frozenset({"RT", "YP"}),
)  # fmt: skip


def read(content: bytes) -> Parsed:
    """Return the records of a Biblioscape file."""
    return read_tagged(content, "Biblioscape file", _GRAMMAR, _draft)


def _draft(record: Record) -> Draft:
    kind = record.first("RT")
    draft = Draft(csl_type("", kind) or "document", record.line)
    for value in record.all("AU"):
        names = [one.strip() for one in value.split(";") if one.strip()]
        draft.add_names("author", [direct_or_inverted(one) for one in names])
    draft.put("container-title", record.first("ST"))
    start, end = record.first("PS"), record.first("PE")
    draft.put("page", f"{start}-{end}" if start and end else start or end)
    for tag, name in (("CP", "publisher-place"), ("PP", "publisher-place")):
        for value in record.all(tag):
            draft.put(name if name not in draft.fields else f"biblioscape:{tag}", value)
    fill(draft, record, _TABLE)
    return draft
