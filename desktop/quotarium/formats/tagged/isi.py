"""Read the export format of Web of Science (ISI)."""

from __future__ import annotations

import re
from typing import Final

from quotarium.formats.exchange import dates
from quotarium.formats.exchange.draft import Draft
from quotarium.formats.exchange.names import direct_or_inverted, inverted
from quotarium.formats.exchange.parsed import Parsed
from quotarium.formats.tagged.lines import Grammar, Record
from quotarium.formats.tagged.mapped import Table, fill, read_tagged
from quotarium.model.dates import Edtf
from quotarium.model.source import Creator

_GRAMMAR: Final = Grammar(
    tag=re.compile(r"([A-Z][A-Z0-9])(?: (.*)|)$"),
    starts=frozenset({"PT"}),
    ends=re.compile(r"E[RF].?"),
    lists=frozenset("AU AF BA BE BF CR ED C1 C3".split()),
    ignored=frozenset({"FN", "VR"}),
)
_TABLE: Final = Table(
    prefix="isi",
    fields={
        "JI": "container-title-short", "VL": "volume", "SE": "collection-title", "CY": "event-date",
        "CT": "event-title", "CL": "event-place", "PU": "publisher", "PI": "publisher-place",
        "SN": "ISN", "BN": "ISBN", "EI": "ISN", "DI": "DOI", "PM": "PMID", "LA": "language",
        "AB": "abstract", "DE": "keyword", "AR": "article-number", "PN": "part-number",
        "PG": "number-of-pages", "EM": "isi:EM",
    },
    names={"ED": "editor", "BE": "editor", "BA": "container-author"},
    ignored=frozenset("PT DT TY SO PY PD BP BR EP SP PS IS AU AF BF DE CY".split()),
    aside=frozenset("PT DT TY AU PY PD CY".split()),
)  # fmt: skip
_TYPES: Final = {"J": "article-journal", "B": "book", "S": "chapter", "P": "patent",
                 "C": "paper-conference"}  # fmt: skip
_SHOUT: Final = re.compile(r"[^a-z]{4,}")
_KEEP_SMALL: Final = frozenset("of the and in for on a an to de la du et und der".split())


def read(content: bytes) -> Parsed:
    """Return the records of a Web of Science file."""
    return read_tagged(content, "Web of Science file", _GRAMMAR, _draft)


def _draft(record: Record) -> Draft:
    draft = Draft(_type(record), record.line)
    names = record.all("AF") or record.all("AU")
    for value in names:
        several = value.split(";") if ";" in value else [value]
        draft.add_names("author", [_person(one.strip()) for one in several if one.strip()])
    container = record.first("SO")
    if draft.type in ("book", "patent"):
        draft.title = draft.title or container if not record.first("TI") else ""
        if record.first("TI"):
            draft.put("collection-title", container)
    else:
        draft.put("container-title", _calm(container))
    _dates(draft, record)
    start = record.first("BP", "BR", "SP") or ""
    end = record.first("EP")
    pages = f"{start}-{end}" if start and end and start != end else start or end
    draft.put("page", pages if "-" not in start else start)
    if record.first("PS"):
        draft.first("page", record.first("PS"))
    issue = record.first("IS")
    draft.put("page" if re.fullmatch(r"\d+-\d+", issue) and not start else "issue", issue)
    for value in record.all("DE"):
        draft.put("keyword", ", ".join(word.strip() for word in value.split(";") if word.strip()))
    for value in record.all("CY"):
        draft.date("event-date", value)
    for value in record.all("DT"):
        if value not in ("-", "Article", "Journal Paper"):
            draft.put("genre", value)
    fill(draft, record, _TABLE)
    doi = draft.fields.get("DOI", "")
    if doi and not doi.startswith("10."):
        draft.put("isi:DI", draft.fields.pop("DOI"))
    if draft.title and draft.title.isupper():
        draft.title = _calm(draft.title)
    return draft


def _person(value: str) -> Creator:
    """Return a name; Web of Science writes initials without points: “Gnatenko, YP”."""
    family, comma, given = value.partition(", ")
    if comma and given.isupper() and given.isalpha() and len(given) <= 4:
        value = f"{family}, {' '.join(f'{letter}.' for letter in given)}"
    return inverted(value) if comma else direct_or_inverted(value)


def _type(record: Record) -> str:
    kind = record.first("PT").strip().upper()
    said = f"{record.first('TY')} {record.first('DT')}".lower()
    if "conf" in said.split() or "proceedings" in said or "conference" in said:
        return "paper-conference"
    if "review" in said and kind == "J":
        return "article-journal"
    return _TYPES.get(kind, "article-journal" if record.first("SO") else "document")


def _dates(draft: Draft, record: Record) -> None:
    year, rest = record.first("PY", "YP"), record.first("PD")
    if year and rest and year not in rest:
        rest = f"{rest} {year}"
    if rest and re.fullmatch(r"\d{2} \d{4}", rest):
        draft.issued = dates.of_numbers(rest[3:], rest[:2])
    draft.issued = draft.issued or (dates.of_text(rest.title()) if rest else None)
    if draft.issued is None and re.search(r"[A-Za-z]{3}-[A-Za-z]{3}", rest):
        draft.issued = months(rest, year)
    if draft.issued is None:
        draft.date("issued", year or rest)


def months(text: str, year: str) -> Edtf | None:
    """Return the interval of “MAY-JUN”."""
    first, last = (dates.month_number(one) for one in re.findall(r"[A-Za-z]{3}", text)[:2])
    if not (first and last and first < last <= 12):
        return None
    return dates.of_text(f"{year}-{first:02}/{year}-{last:02}")


def _calm(text: str) -> str:
    """Return a title that is all in capitals as a title."""
    if not _SHOUT.fullmatch(text) or not any(sign.isalpha() for sign in text):
        return text
    words = text.lower().split(" ")
    return " ".join(
        word if place and word in _KEEP_SMALL else "-".join(p.capitalize() for p in word.split("-"))
        for place, word in enumerate(words)
    )
