"""A source as a BibLaTeX entry: its type and the values of its fields."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Final, NamedTuple

from quotarium.errors import InvalidDate
from quotarium.formats.bibtex import dates, escape, types
from quotarium.formats.bibtex.languages import babel_name
from quotarium.formats.bibtex.marked import marked
from quotarium.formats.bibtex.names import keeps_particles, list_value, names_value
from quotarium.formats.bibtex.numbers import is_isbn, is_issn
from quotarium.formats.bibtex.titles import title_value
from quotarium.model.dates import Edtf
from quotarium.model.source import Creator, Source

# Where a source has no author, its maker in another art stands in that place (as CSL styles do).
_MAKERS: Final = (
    "author", "director", "script-writer", "composer", "performer", "host", "narrator",
    "illustrator", "curator", "organizer", "producer", "compiler", "interviewer", "contributor",
)  # fmt: skip
#: CSL variables that are a field of the same meaning, as they are.
_PLAIN: Final = {
    "collection-title": "series",
    "edition": "edition",
    "event-title": "eventtitle",
    "event-place": "venue",
    "version": "version",
    "number-of-pages": "pagetotal",
    "chapter-number": "chapter",
    "status": "pubstate",
    "abstract": "abstract",
    "keyword": "keywords",
    "title-short": "shorttitle",
    "container-title-short": "shortjournal",
    "original-title": "origtitle",
}
_LISTS: Final = {
    "publisher-place": "location",
    "original-publisher": "origpublisher",
    "original-publisher-place": "origlocation",
}
_COUNTS: Final = (("volume", "volume", "vol."), ("number-of-volumes", "volumes", "vols."))
_NUMBERS: Final = ("issue", "number", "collection-number")
_WHOLE_NUMBER: Final = re.compile(r"\d+")
_RANGE: Final = re.compile(r"(?<=[\w.])\s*[-–—‐‑]+\s*(?=\w)")
# biber takes no range that begins with nothing or with nought.
_NO_PAGES: Final = re.compile(r"(?:^|[,;])\s*0*\s*(?:[-–—‐‑]|[,;]|$)")
_BETWEEN_NUMBERS: Final = re.compile(r"[,;\s]+")
_DOI_BEFORE: Final = re.compile(r"^\s*(?:https?://(?:dx\.)?doi\.org/|doi:\s*)", re.IGNORECASE)
_ARCHIVE: Final = (
    "archive", "archive-place", "archive_collection", "archive_location", "call-number",
)  # fmt: skip
_DEGREES: Final = (
    (re.compile(r"ph\.?\s*d|doctor|dissertation|диссерт|habil", re.IGNORECASE), "phdthesis"),
    (re.compile(r"master|m\.?\s*(?:a|sc)\b|магистр", re.IGNORECASE), "mathesis"),
)


class Entry(NamedTuple):
    """An entry type and its fields in the order of printing; values are LaTeX."""

    type: str
    fields: dict[str, str]


def biblatex_entry(
    source: Source, *, language: str = "en", ascii_only: bool = False, date_note: bool = True
) -> Entry:
    """Return a source as an entry of BibLaTeX's data model.

    `language` is for what has to be said in words; without `date_note` a date that BibLaTeX
    cannot hold is not told in the note.
    """
    return _Maker(source, language, ascii_only, date_note).entry()


class _Maker:
    def __init__(self, source: Source, language: str, ascii_only: bool, date_note: bool) -> None:
        self._date_note = date_note
        self._source = source
        self._language = language
        self._ascii = ascii_only
        self._type = types.entry_type(source)
        self._allowed = types.allowed_fields(self._type)
        self._fields: dict[str, str] = {}
        self._notes: list[str] = []

    def entry(self) -> Entry:
        self._add_names()
        self._put("title", title_value(self._source.title, self._source.language,
                                       ascii_only=self._ascii))  # fmt: skip
        self._add_containers()
        known = self._source.fields
        if not known.keys().isdisjoint(_PLAIN):
            for variable, field in _PLAIN.items():
                self._add(variable, field, self._text)
        if not known.keys().isdisjoint(_LISTS):
            for variable, field in _LISTS.items():
                self._add(variable, field, lambda value: self._list([value]))
        if "event" in known and "eventtitle" not in self._fields:
            self._add("event", "eventtitle", self._text)
        self._add_kind()
        self._add_numbers()
        self._add_dates()
        self._add_addresses()
        self._notes.append(self._source.fields.get("note", ""))
        if any(self._notes):
            notes = ", ".join(one for one in map(escape.clean, self._notes) if one)
            self._put("note", self._text(notes))
        return Entry(self._type, self._fields)

    def _put(self, name: str, value: str) -> bool:
        """Set a field where the type has it; tell whether it was set."""
        if name not in self._allowed or not value:
            return False
        self._fields[name] = value
        return True

    def _add(self, variable: str, field: str, write: Callable[[str], str]) -> bool:
        value = self._source.fields.get(variable, "")
        return self._put(field, write(value)) if value.strip() else False

    def _text(self, value: str) -> str:
        return marked(value, ascii_only=self._ascii)

    def _list(self, values: list[str]) -> str:
        return list_value(values, ascii_only=self._ascii)

    def _add_names(self) -> None:
        by_role: dict[str, list[Creator]] = {}
        for creator in self._source.creators:
            by_role.setdefault(creator.role, []).append(creator)
        maker = next((role for role in _MAKERS if role in by_role), None)
        makers = by_role.get(maker or "", [])
        if maker not in (None, "author") and "editor" in by_role:
            makers = []
        for field, creators in (
            ("author", makers),
            ("bookauthor", by_role.get("container-author", [])),
            ("editor", by_role.get("editor", [])),
            ("translator", by_role.get("translator", [])),
        ):
            if creators:
                self._put(field, names_value(creators, ascii_only=self._ascii))
        if keeps_particles(self._source.creators):
            self._put("options", "useprefix=true")

    def _add_containers(self) -> None:
        fields = self._source.fields
        container = fields.get("container-title", "").strip()
        publisher = fields.get("publisher", "").strip()
        others: list[str] = []
        if container and self._type in types.CONTAINER:
            value = _container_value(container, self._source.language, self._ascii)
            self._put(types.CONTAINER[self._type], value)
        elif container:
            others.append(container)
        field = types.PUBLISHER.get(self._type, "organization")
        if publisher and field == "howpublished":
            self._put(field, self._text(publisher))
        elif publisher and field != "organization":
            self._put(field, self._list([publisher]))
        elif publisher and publisher != container:
            others.append(publisher)
        if others and not self._put("organization", self._list(others)):
            self._notes.extend(others)

    def _add_kind(self) -> None:
        genre = self._source.fields.get("genre", "").strip()
        if self._type == "thesis":
            known = next((key for pattern, key in _DEGREES if pattern.search(genre)), "")
            self._put("type", known or self._text(genre or "Thesis"))
        elif self._type == "report":
            self._put("type", self._text(genre or "Report"))
        elif genre:
            self._put("type", self._text(genre))
        self._add("medium", "howpublished", self._text)
        if self._type == "article":
            kind = self._source.type.removeprefix("article-")
            self._put("entrysubtype", kind if kind in ("magazine", "newspaper") else "")

    def _add_numbers(self) -> None:
        fields = self._source.fields
        # The data model wants these as whole numbers; "XIV" or "12A" is told in the note.
        for variable, field, sign in _COUNTS:
            if variable not in fields:
                continue
            value = fields[variable].strip()
            fits = _WHOLE_NUMBER.fullmatch(value) is not None
            if value and not (fits and self._put(field, value)):
                self._notes.append(f"{sign} {value}")
        number = next((n for name in _NUMBERS if (n := fields.get(name, "").strip())), "")
        if number and not self._put("number", self._text(number)):
            self._notes.append(f"no. {number}")
        pages = fields.get("page", "").strip()
        if pages and not _NO_PAGES.search(pages):
            written = "--".join(map(self._text, _RANGE.split(pages)))
        else:
            written = ""
        if pages and not self._put("pages", written):
            self._notes.append(f"p. {pages}")
        for variable, field, is_valid in (("ISBN", "isbn", is_isbn), ("ISSN", "issn", is_issn)):
            if variable not in fields:
                continue
            for value in _BETWEEN_NUMBERS.split(fields[variable].strip()):
                if is_valid(value):
                    self._put(field, value)
                    break
        if archive := ", ".join([fields[key].strip() for key in _ARCHIVE if key in fields]):
            self._put("library", self._text(archive))

    def _add_dates(self) -> None:
        written = dates.biblatex_date(self._source.issued, self._language)
        self._put("date", written.date)
        if self._date_note:
            self._notes.append(written.note)
        for variable, field in (("original-date", "origdate"), ("event-date", "eventdate")):
            if variable not in self._source.fields:
                continue
            try:
                date = Edtf.parse(self._source.fields[variable])
            except InvalidDate:
                continue
            self._put(field, dates.url_date(date))

    def _add_addresses(self) -> None:
        write = escape.ascii_url if self._ascii else escape.verbatim
        self._add("DOI", "doi", lambda value: write(_bare_doi(value)))
        self._add("URL", "url", write)
        if "url" in self._fields:
            self._put("urldate", dates.url_date(self._source.accessed))
        if self._add("PMID", "eprint", write):
            self._put("eprinttype", "pubmed")
        self._put("langid", babel_name(self._source.language))


# Journals and books hold many of the sources of a library.
@lru_cache(maxsize=4096)
def _container_value(title: str, language: str | None, ascii_only: bool) -> str:
    return title_value(title, language, ascii_only=ascii_only)


def _bare_doi(value: str) -> str:
    return _DOI_BEFORE.sub("", value)
