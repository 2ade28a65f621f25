"""Read Ovid’s texts: names of fields on lines of their own, values below them."""

from __future__ import annotations

import re
from typing import Final

from quotarium.formats.exchange.collected import collected
from quotarium.formats.exchange.draft import Draft
from quotarium.formats.exchange.names import direct_or_inverted
from quotarium.formats.exchange.parsed import Parsed
from quotarium.formats.exchange.texts import read_text
from quotarium.formats.tagged.lines import Record

_RECORD: Final = re.compile(r"<\d+>\s*")
_SOURCE: Final = re.compile(
    r"(?P<title>.*?)\.?\s+(?:Vol\.?\s*)?(?P<volume>\w+)(?:\((?P<issue>[^)]*)\))?"
    r"(?::(?P<pages>[\w-]+),\s*(?P<date>[^.]+)\.?|\s+(?P<date2>[A-Z][^,]*\d{4}),\s*"
    r"(?P<pages2>[\w-]+)\.?)"
)
_BOOK: Final = re.compile(
    r"(?P<editors>.*?)\((?P<year>\d{4})\)\.\s*(?P<title>.*?)\.\s*\(pp\.?\s*(?P<pages>[\w-]+)\)\.?"
    r"(?:.*?\bpp\.\s*(?P<place>[^:]*):\s*(?P<publisher>.*?))?\.?"
)
_TYPE: Final = re.compile(r"\.?\s*\[([\w\s;]+)\]\.?$")
_MARKS: Final = re.compile(r"\s*(?:\[Ed\]|\b(?:MD|PhD|RN|FAAN|MSc|MPH|Ed)\b|[*+;]|\b\d+(?:,\d+)*$)")
_FIELDS: Final = {
    "Abstract": "abstract", "DOI Number": "DOI", "ISSN": "ISSN", "ISBN": "ISBN",
    "Accession Number": "ovid:Accession Number", "Digital Object Identifier": "DOI",
    "Publisher": "publisher", "Year of Publication": "issued",
}  # fmt: skip


def read(content: bytes) -> Parsed:
    """Return the records of an Ovid file."""
    text, problems = read_text(content, "Ovid file")
    records = _records(text)
    drafts = [_draft(one) for one in records]
    return collected(drafts, problems)


def _records(text: str) -> list[Record]:
    found: list[Record] = [Record(1, [])]
    for number, line in enumerate(text.split("\n"), start=1):
        if _RECORD.fullmatch(line.strip()):
            found.append(Record(number, []))
        elif line[:1] in (" ", "\t") and line.strip() and found[-1].values:
            name, value = found[-1].values[-1]
            found[-1].values[-1] = (name, f"{value} {line.strip()}".strip())
        elif line.strip():
            found[-1].values.append((line.strip(), ""))
    return [one for one in found if one.values]


def _draft(record: Record) -> Draft:
    kind = f"{record.first('Publication Type')} {record.first('Document Type')}".lower()
    draft = Draft("article-journal", record.line)
    if "book" in kind:
        draft.type = "chapter" if record.first("Chapter Title") else "book"
    elif "conference" in kind:
        draft.type = "paper-conference"
    title = record.first("Chapter Title", "Title")
    found = _TYPE.search(title)
    if found is not None:
        draft.put("genre", found[1] if found[1] != "Article" else "")
        title = title[: found.start()] + "." * (title[found.start()] == ".")
    draft.title = title.strip()
    for value in record.all("Author", "Authors"):
        for one in value.split(";"):
            _name(draft, one)
    _source(draft, record.first("Source"))
    for name, value in record.values:
        if name in ("Author Keywords", "Keywords", "Subject Headings"):
            words = [word.strip(" .") for word in value.split(";")]
            draft.put("keyword", ", ".join(word for word in words if word))
        elif name == "Language":
            draft.language = value.strip(". ")
        elif name in _FIELDS:
            variable = _FIELDS[name]
            if variable == "issued":
                draft.date("issued", value)
            else:
                draft.put(variable, value)
        elif name not in ("Author", "Authors", "Title", "Source", "Chapter Title", "Score"):
            draft.put(f"ovid:{name}", value if value != "-" else "")
    return draft


def _name(draft: Draft, text: str) -> None:
    role = "editor" if "[Ed]" in text else "author"
    name = " ".join(_MARKS.sub("", text).strip(" ,").split())
    if name and name[0].isalpha() and name[0].isupper():
        draft.add_names(role, [direct_or_inverted(name, role)])


def _source(draft: Draft, text: str) -> None:
    if book := _BOOK.fullmatch(text):
        draft.title = draft.title or book["title"]
        draft.date("issued", book["year"])
        draft.put("page", book["pages"])
        draft.put("publisher", book["publisher"] or "")
        draft.put("publisher-place", book["place"] or "")
        if draft.title != book["title"]:
            draft.put("container-title", book["title"])
    elif found := _SOURCE.fullmatch(text):
        draft.put("container-title", found["title"])
        draft.put("volume", found["volume"])
        draft.put("issue", found["issue"] or "")
        draft.put("page", found["pages"] or found["pages2"])
        draft.date("issued", found["date"] or found["date2"])
    elif text:
        draft.put("container-title", text.strip(" ."))
