"""Write PubMed’s NBIB, the MEDLINE display format (NLM, MEDLINE Data Element Descriptions)."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

from quotarium.formats.exchange.extras import creator_extras, extra
from quotarium.formats.exchange.names import written
from quotarium.formats.exchange.pages import full_range
from quotarium.formats.tagged.nbib import PREFIX, TYPE_WORDS
from quotarium.model.dates import Edtf
from quotarium.model.source import Creator, Source

_Line: TypeAlias = Callable[[str, str], None]
_LINES: Final = re.compile(r"\s*[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]\s*")
_TYPES: Final = {
    "article-journal": "Journal Article", "book": "Book",
    **{type_: word.title() for word, type_ in reversed(TYPE_WORDS.items())},
}  # fmt: skip
_TAGS: Final = {
    "volume": "VI", "issue": "IP", "abstract": "AB", "publisher-place": "PL", "publisher": "PB",
    "ISBN": "ISBN", "edition": "EN", "collection-title": "CTI", "container-title-short": "TA",
    "original-title": "TT", "volume-title": "VTI", "PMCID": "PMC",
}  # fmt: skip
_OWN_TAG: Final = re.compile(r"[A-Z][A-Z0-9]{1,3}")
_TAKEN: Final = frozenset(
    [*_TAGS.values(), *"PMID TI PT PG DP FAU AU IS AID LID OT DEP LA FED ED CN GN JT BTI".split()]
)
_MONTHS: Final = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
_PLAIN_DATE: Final = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?")
_ISSN: Final = re.compile(r"\d{4}-\d{3}[\dXx]")


def write(sources: Sequence[Source], language: str = "en") -> bytes:
    """Return NBIB in UTF-8; `language` is not needed, for NBIB has no words of its own.

    What it has no tag for goes to general notes in the form that citation processors read; line
    breaks become spaces.
    """
    return "\n".join(_record(one) for one in sources).encode("utf-8", "replace")


def _record(source: Source) -> str:
    fields = dict(source.fields)
    lines: list[str] = []
    notes: list[str] = []

    def line(tag: str, value: str) -> None:
        value = _LINES.sub(" ", value).strip()
        if value:
            lines.append(f"{tag:<4}- {value}")

    # A record begins with its number, be it empty.
    lines.append(f"PMID- {fields.pop('PMID', '')}".rstrip())
    line("TI", source.title)
    _names(source, line, notes)
    kind = _TYPES.get(source.type)
    if kind is None:
        notes.append(extra("type", source.type))
    line("PT", kind or "")
    genre = fields.pop("genre", "")
    if genre.lower() in (*TYPE_WORDS, "journal article", "book"):
        notes.append(extra("genre", genre))
    else:
        line("PT", genre)
    line("DP", _date(source.issued) or fields.pop("issued", ""))
    line("LA", source.language or "")
    line("BTI" if source.type == "chapter" else "JT", fields.pop("container-title", ""))
    _numbers(fields, line, notes)
    for variable, tag in _TAGS.items():
        line(tag, fields.pop(variable, ""))
    for word in fields.pop("keyword", "").split(", "):
        line("OT", word)
    for part in _LINES.split(fields.pop("note", "")):
        line("GN", part)
    for name, value in fields.items():
        own = name.removeprefix(PREFIX) if name.startswith(PREFIX) else ""
        if _OWN_TAG.fullmatch(own) and own not in _TAKEN:
            line(own, value)
        else:
            notes.append(extra(name, value))
    told = {
        "citation-key": source.citekey, "accessed": str(source.accessed or ""),
        "quotarium.note": source.note,
    }  # fmt: skip
    notes += [extra(name, value) for name, value in told.items() if value]
    for note in notes:
        line("GN", note)
    return "\n".join([*lines, ""])


def _names(source: Source, line: _Line, notes: list[str]) -> None:
    for one in source.creators:
        if one.role == "author" and not (one.family and one.given):
            line("CN", one.name)
        elif one.role == "author":
            line("FAU", written(one))
            line("AU", _short(one))
        elif one.role == "editor":
            line("FED", written(one))
    others = (one for one in source.creators if one.role not in ("author", "editor"))
    notes += creator_extras(others)


def _short(creator: Creator) -> str:
    """Return “Marsh AJ”, as PubMed cites."""
    initials = "".join(word[0] for word in re.split(r"[\s.-]+", creator.given or "") if word)
    return " ".join(part for part in (creator.short, initials, creator.suffix) if part)


def _date(date: Edtf | None) -> str:
    """Return a date as PubMed has it (2016 Jun 15), or as EDTF where it is no plain one."""
    text = str(date or "")
    found = _PLAIN_DATE.fullmatch(text)
    if found is None or found[2] is None:
        return text
    month = f"{found[1]} {_MONTHS[int(found[2]) - 1]}"
    return f"{month} {int(found[3])}" if found[3] else month


def _numbers(fields: dict[str, str], line: _Line, notes: list[str]) -> None:
    pages = fields.pop("page", "")
    if pages and full_range(pages) != pages:
        notes.append(extra("page", pages))
    else:
        line("PG", pages)
    issn = fields.get("ISSN", "")
    if _ISSN.fullmatch(issn):
        line("IS", fields.pop("ISSN"))
    if doi := fields.pop("DOI", ""):
        line("AID", f"{doi} [doi]")
    day = fields.get("available-date", "")
    if re.fullmatch(r"\d{4}-\d\d-\d\d", day):
        line("DEP", fields.pop("available-date").replace("-", ""))
