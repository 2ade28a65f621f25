"""Read PubMed’s NBIB, the MEDLINE display format (NLM, MEDLINE Data Element Descriptions)."""

from __future__ import annotations

import re
from typing import Final

from quotarium.formats.exchange.draft import Draft
from quotarium.formats.exchange.extras import take_extra
from quotarium.formats.exchange.names import inverted
from quotarium.formats.exchange.pages import full_range
from quotarium.formats.exchange.parsed import Parsed
from quotarium.formats.tagged import isi
from quotarium.formats.tagged.lines import Grammar, Record
from quotarium.formats.tagged.mapped import Table, fill, read_tagged

_GRAMMAR: Final = Grammar(
    tag=re.compile(r"([A-Z][A-Z0-9]{1,3}) {0,2}-(?: ?(.*)|)$"), starts=frozenset({"PMID"})
)
#: Tags without a variable are kept as `nbib:TAG`.
PREFIX: Final = "nbib:"
_TABLE: Final = Table(
    prefix="nbib",
    fields={
        "PMID": "PMID", "PMC": "PMCID", "VI": "volume", "IP": "issue", "JT": "container-title",
        "TA": "container-title-short", "LA": "language", "AB": "abstract", "OAB": "abstract",
        "PL": "publisher-place", "PB": "publisher", "ISBN": "ISBN", "EN": "edition",
        "CTI": "collection-title", "BTI": "container-title", "TT": "original-title",
        "VTI": "volume-title", "CON": "annote", "CIN": "nbib:CIN",
        "PS": "nbib:PS", "DEP": "available-date",
    },
    names={"FED": "editor", "ED": "editor", "CN": "author"},
    ignored=frozenset("TI PT PG DP FAU AU IS AID LID MH OT DEP LA FED ED CN GN".split()),
    aside=frozenset("PT PG DP DEP AU ED MH".split()),
)  # fmt: skip
#: Kinds of publication that say no more than the type.
TYPE_WORDS: Final = {
    "book chapter": "chapter", "technical report": "report", "thesis": "thesis",
    "dissertation": "thesis", "dataset": "dataset", "preprint": "article",
    "newspaper article": "article-newspaper", "interview": "interview",
}  # fmt: skip
_TYPES: Final = (
    *TYPE_WORDS.items(),
    ("book", "book"), ("editorial", "article-journal"),
    ("clinical conference", "paper-conference"),
    ("consensus development conference", "paper-conference"),
    ("journal article", "article-journal"), ("review", "article-journal"),
    ("letter", "article-journal"), ("historical article", "article-journal"),
)  # fmt: skip
_IDENTIFIER: Final = re.compile(r"(.*?)\s*\[([a-z]+)\]$")
_ISSN: Final = re.compile(r"(\d{4}-\d{3}[\dXx])")


def read(content: bytes) -> Parsed:
    """Return the records of a PubMed file."""
    return read_tagged(content, "PubMed file", _GRAMMAR, _draft)


def _draft(record: Record) -> Draft:
    draft = Draft(_type(record), record.line)
    for value in record.all("TI"):
        joint = " " if draft.title[-1:] in tuple(".?!:") else ": "
        draft.title = f"{draft.title}{joint}{value}" if draft.title else value
    persons = "FAU" if record.all("FAU") else "AU"
    authors = [(tag, value) for tag, value in record.values if value and tag in (persons, "CN")]
    draft.add_names("author", [inverted(f"{value}," if tag == "CN" else value)
                               for tag, value in authors])  # fmt: skip
    editors = record.all("FED") or record.all("ED")
    draft.add_names("editor", [inverted(value, "editor") for value in editors])
    _date(draft, record.first("DP"))
    draft.put("page", full_range(record.first("PG")))
    for value in record.all("DEP"):
        draft.date("available-date", value)
    for value in record.all("IS"):
        found = _ISSN.search(value)
        draft.put("ISSN" if found else "nbib:IS", found[1] if found else value)
    for value in [*record.all("AID"), *record.all("LID")]:
        _identifier(draft, value)
    for value in record.all("OT", "MH"):
        draft.put("keyword", value)
    for value in record.all("LA"):
        if draft.language:
            draft.put("nbib:LA", value)
        draft.language = draft.language or value
    for value in record.all("PT"):
        if value.lower() not in (*TYPE_WORDS, "journal article", "book"):
            draft.put("genre", value)
    for value in record.all("GN"):
        if not take_extra(draft, value):
            draft.put("note", value)
    fill(draft, record, _TABLE)
    return draft


def _type(record: Record) -> str:
    said = {value.lower() for value in record.all("PT")}
    for word, type_ in _TYPES:
        if word in said:
            return type_
    if record.first("BTI"):
        return "chapter"
    return "article-journal" if record.first("JT", "TA") else "document"


def _date(draft: Draft, text: str) -> None:
    months = re.fullmatch(r"(\d{4}) ([A-Z][a-z]{2})-([A-Z][a-z]{2})", text)
    if months is not None:
        draft.issued = isi.months(f"{months[2]}-{months[3]}", months[1])
    if draft.issued is None:
        draft.date("issued", text)


def _identifier(draft: Draft, value: str) -> None:
    found = _IDENTIFIER.match(value)
    number, kind = (found[1], found[2]) if found else (value, "")
    if not found and value.lower().startswith("doi:"):
        number, kind = value[4:].strip(), "doi"
    if kind == "doi":
        draft.first("DOI", number)
    elif value:
        draft.put("nbib:AID", value)
