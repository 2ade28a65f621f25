"""A BibLaTeX entry in the older words of BibTeX."""

from __future__ import annotations

import re
from typing import Final

from quotarium.formats.bibtex import dates
from quotarium.formats.bibtex.entries import Entry
from quotarium.formats.bibtex.escape import escaped
from quotarium.model import rich_text
from quotarium.model.source import Source

_TYPES: Final = {
    "collection": "book",
    # BibTeX's @inbook is a part without a title of its own.
    "inbook": "incollection",
    "inreference": "incollection",
    "report": "techreport",
    **dict.fromkeys(("periodical", "patent", "dataset", "software", "online"), "misc"),
}
_DEGREES: Final = {"phdthesis": "phdthesis", "mathesis": "mastersthesis"}
#: BibTeX's fields (btxdoc, 3.2) and those that its newer styles know, by their BibLaTeX names.
_FIELDS: Final = {
    "journaltitle": "journal",
    "location": "address",
    "langid": "language",
    **{
        name: name
        for name in (
            "author",
            "booktitle",
            "chapter",
            "doi",
            "edition",
            "editor",
            "howpublished",
            "institution",
            "isbn",
            "issn",
            "keywords",
            "note",
            "number",
            "organization",
            "pages",
            "publisher",
            "series",
            "title",
            "type",
            "url",
            "volume",
        )
    },
}
# The signs that are escaped without braces.
_COMMAND: Final = re.compile(r"\\[#$%&_]")
_IN_SERIES: Final = frozenset({"book", "incollection", "inproceedings", "proceedings"})
_SORTED_BY_EDITOR: Final = frozenset({"book"})
# What @misc does not print goes to its note, with the sign that tells what it is.
_SIGNS: Final = {"series": "", "edition": "ed. ", "volume": "vol. ", "number": "no. "}


def classic(entry: Entry, source: Source, language: str, *, ascii_only: bool = False) -> Entry:
    """Return a BibLaTeX entry as BibTeX has it; a vague date is given in words as the year."""
    kind = _TYPES.get(entry.type, entry.type)
    if entry.type == "thesis":
        kind = _DEGREES.get(entry.fields["type"], "misc")
    fields: dict[str, str] = {}
    for name, value in entry.fields.items():
        if name == "date":
            fields |= _year(source, language, ascii_only)
        elif name in _FIELDS:
            fields[_FIELDS[name]] = value
    if kind in _DEGREES.values():
        fields["school"] = fields.pop("institution")
        del fields["type"]
    elif kind == "misc":
        _make_general(fields)
    elif (
        kind in _IN_SERIES and "number" in fields and ("volume" in fields or "series" not in fields)
    ):
        # Its number is that in the series, and stands in the way of a volume.
        _tell(fields, f"no. {fields.pop('number')}")
    elif kind == "article" and "number" in fields and "volume" not in fields:
        _tell(fields, f"no. {fields.pop('number')}")
    elif kind == "unpublished":
        # BibTeX demands a note of an unpublished source.
        fields.setdefault("note", fields.pop("howpublished", "") or "Unpublished")
    if not (fields.get("author") or (kind in _SORTED_BY_EDITOR and fields.get("editor"))):
        # Standard styles sort by it what has no author.
        fields["key"] = _key(source.title, ascii_only)
    return Entry(kind, {name: value for name, value in fields.items() if value})


def _key(title: str, ascii_only: bool) -> str:
    """Return what a source is sorted and labelled by: a style takes its first three signs, and a
    command must not be cut in two (btxhak, text.prefix$).
    """
    text = escaped(rich_text.plain(title), ascii_only=ascii_only)
    return _COMMAND.sub(lambda found: f"{{{found[0]}}}", text)


def _year(source: Source, language: str, ascii_only: bool) -> dict[str, str]:
    if source.issued is None:
        # BibTeX ignores it; whoever reads the file with BibLaTeX sees that no date is known.
        return {"date": dates.UNKNOWN}
    year = dates.bibtex_year(source.issued, language)
    return {
        "year": escaped(year.year, ascii_only=ascii_only),
        "month": year.month,
        "day": year.day,
    }


def _tell(fields: dict[str, str], fact: str) -> None:
    """Add to the note what a standard style would complain of in its field."""
    fields["note"] = ", ".join(one for one in (fields.get("note", ""), fact) if one)


def _make_general(fields: dict[str, str]) -> None:
    """Move to `howpublished` and `note` what @misc would not print."""
    names = ("type", "howpublished", "organization", "institution", "publisher")
    made = [fields.pop(name) for name in names if name in fields]
    fields["howpublished"] = ", ".join(made)
    for name, sign in _SIGNS.items():
        if name in fields:
            _tell(fields, f"{sign}{fields.pop(name)}")
