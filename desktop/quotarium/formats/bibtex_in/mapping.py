"""An entry of BibTeX or BibLaTeX as a source: the inverse of what our writer does, and more."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from quotarium.formats.bibtex_in import fields as tables
from quotarium.formats.bibtex_in.languages import language_tag
from quotarium.formats.bibtex_in.latex import decoded, verbatim
from quotarium.formats.bibtex_in.names import creator, split_names
from quotarium.formats.bibtex_in.scan import RawEntry
from quotarium.formats.bibtex_in.values import kept, list_items, list_value
from quotarium.formats.exchange import dates
from quotarium.formats.exchange.draft import Draft
from quotarium.model.source import Creator, Source

_PREFIX: Final = "bibtex:"
#: Fields that only BibLaTeX has.
_MODERN: Final = frozenset({"journaltitle", "langid", "location"})
_RANGE: Final = re.compile(r"\s*(?:-{1,3}|–|—)\s*")
_DAY_IN_MONTH: Final = re.compile(r"\D*?(\d{1,2})\D+(\d{1,2}|[A-Za-z]+)|([A-Za-z]+)\D+(\d{1,2})")


def to_source(entry: RawEntry) -> Source:
    """Return the source of an entry; fields without a CSL variable are kept as `bibtex:NAME`."""
    return _Mapper(entry).source()


class _Mapper:
    def __init__(self, entry: RawEntry) -> None:
        self._raw = dict(entry.fields)
        self._entry_type = tables.TYPE_ALIASES.get(entry.type, entry.type)
        self._draft = Draft(line=entry.line)
        self._draft.citekey = entry.key
        self._is_biblatex = self._tell_biblatex()

    def source(self) -> Source:
        draft, raw = self._draft, self._raw
        self._set_type()
        self._titles()
        self._dates()
        self._eprint()
        self._numbers()
        self._language()
        keep = self._keeps_prefix()
        for name, value in raw.items():
            if not value:
                continue
            if (role := tables.NAMES.get(name)) is not None:
                draft.add_names(role, _creators(value, role, keep))
            elif (known := tables.FIELDS.get(name)) is not None:
                variable, read = known
                draft.put(variable, read(value))
            elif name in tables.PUBLISHERS:
                self._publisher(name, value)
            elif name not in tables.IGNORED:
                draft.put(_PREFIX + name, kept(value))
        if not draft.issued and "issued" not in draft.fields and draft.type == "document":
            draft.type = "webpage" if "URL" in draft.fields else "document"
        return draft.build()

    def _tell_biblatex(self) -> bool:
        return not _MODERN.isdisjoint(self._raw) or self._raw.get("date", "XXXX") != "XXXX"

    def _keeps_prefix(self) -> bool:
        """BibTeX's styles print particles; BibLaTeX does only where it is told."""
        options = self._raw.get("options", "").replace(" ", "").lower()
        if "useprefix" in options:
            rest = options.replace("useprefix=true", "").replace("useprefix", "").strip(",")
            if not rest or rest == "=false":
                self._raw.pop("options")
            return "useprefix=false" not in options
        return not self._is_biblatex

    def _set_type(self) -> None:
        raw, kind = self._raw, self._entry_type
        made = tables.TYPES.get(kind, "document")
        if kind == "article":
            subtype = raw.get("entrysubtype", "").lower()
            if subtype in ("magazine", "newspaper"):
                made = f"article-{subtype}"
                raw.pop("entrysubtype")
        elif kind == "misc" and "url" in raw and "howpublished" not in raw:
            made = "webpage"
        elif kind == "unpublished" and ("eventtitle" in raw or "venue" in raw):
            made = "speech"
        elif kind == "book" and "chapter" in raw and "title" in raw and "booktitle" in raw:
            made = "chapter"
        if kind not in tables.TYPES:
            self._draft.put(_PREFIX + "type", kind)
        genre = tables.GENRES.get(kind, "")
        kind_word = decoded(raw.pop("type", ""))
        genre = tables.DEGREES.get(kind_word.lower(), kind_word) or genre
        self._draft.type = made
        if genre and not (made == "report" and genre == "Report"):
            self._draft.put("genre", genre)

    def _titles(self) -> None:
        raw, draft = self._raw, self._draft
        draft.title = self._whole_title("title", "subtitle", "titleaddon")
        if not draft.title and "maintitle" in raw:
            draft.title = self._whole_title("maintitle", "mainsubtitle", "maintitleaddon")
        journal = self._whole_title("journaltitle", "journalsubtitle", "")
        book = self._whole_title("booktitle", "booksubtitle", "booktitleaddon")
        main = self._whole_title("maintitle", "mainsubtitle", "maintitleaddon")
        if self._entry_type in tables.WHOLES and book and not draft.title:
            draft.title, book = book, ""
        for value in (journal, book):
            if value and not draft.first("container-title", value):
                draft.put("collection-title", value)
        if main:
            # A volume with a title of its own, of a work in several volumes.
            if "container-title" in draft.fields or draft.type in ("book",):
                draft.put("collection-title" if "series" not in raw else "volume-title", main)
            else:
                draft.put("container-title", main)

    def _whole_title(self, title: str, subtitle: str, addon: str) -> str:
        raw = self._raw
        if (
            title not in raw
            and subtitle not in raw
            and (title != "journaltitle" or "journal" not in raw)
        ):
            return ""
        if title == "journaltitle" and "journal" in raw and "journaltitle" not in raw:
            title = "journal"
        whole = decoded(raw.pop(title, ""))
        if subtitle and (below := decoded(raw.pop(subtitle, ""))):
            joint = " " if whole[-1:] in tuple(":?!.–—") else ": "
            whole = f"{whole}{joint}{below}" if whole else below
        if addon and (added := decoded(raw.pop(addon, ""))):
            whole = f"{whole}. {added}" if whole and whole[-1:] not in ".?!" else f"{whole} {added}"
        return whole.strip()

    def _dates(self) -> None:
        raw, draft = self._raw, self._draft
        date = raw.pop("date", "").strip()
        year, month, day = (raw.pop(name, "") for name in ("year", "month", "day"))
        if date == "XXXX":
            date = ""
        if date:
            found = dates.of_text(_plain_date(date))
            if (found is None or found.year is None) and year:
                found = dates.of_text(f"{decoded(date)} {decoded(year)}")
            draft.issued = found
            if found is None and not year:
                draft.put("issued", decoded(date))
        if year and draft.issued is None:
            self._year(decoded(year), month, day)
        elif month and draft.issued is None:
            draft.put("issued", decoded(month))
        if "urldate" in raw:
            draft.date("accessed", _plain_date(raw.pop("urldate")))
        for name, variable in (("origdate", "original-date"), ("eventdate", "event-date")):
            if name in raw:
                draft.date(variable, _plain_date(raw.pop(name)))

    def _year(self, year: str, month: str, day: str) -> None:
        month, day = decoded(month).replace("\u00a0", " "), decoded(day)
        unread = month and not day and dates.month_number(month) is None
        if unread and (found := _DAY_IN_MONTH.fullmatch(month)):
            day, month = (found[1], found[2]) if found[1] else (found[4], found[3])
        made = dates.of_numbers(year, month, day) or dates.of_text(year)
        if made is None:
            self._draft.put("issued", " ".join(part for part in (day, month, year) if part))
            return
        self._draft.issued = made
        if month and dates.month_number(month) is None:
            self._draft.put(_PREFIX + "month", month)

    def _eprint(self) -> None:
        raw, draft = self._raw, self._draft
        kind = (raw.get("eprinttype") or raw.get("archiveprefix") or "").lower()
        number = raw.get("eprint", "")
        if number and kind == "pubmed":
            draft.put("PMID", verbatim(number))
            for name in ("eprint", "eprinttype", "archiveprefix"):
                raw.pop(name, None)

    def _language(self) -> None:
        """`langid` is for hyphenation and rules, `language` for the reader: the first decides."""
        for name in ("langid", "hyphenation", "language"):
            if name not in self._raw:
                continue
            tag = language_tag(decoded(self._raw.pop(name, "")))
            if tag and not self._draft.language:
                self._draft.language = tag
            elif tag and tag != self._draft.language:
                self._draft.put(_PREFIX + name, tag)

    def _numbers(self) -> None:
        raw, draft = self._raw, self._draft
        if "number" in raw:
            number = decoded(raw.pop("number"))
            if draft.type in tables.PERIODICAL:
                variable = "issue"
            elif draft.type in tables.IN_SERIES and ("series" in raw or "volume" not in raw):
                variable = "collection-number"
            else:
                variable = "number"
            draft.put(variable, number)
        if "issue" in raw:
            issue = decoded(raw.pop("issue"))
            if not draft.first("issue", issue):
                draft.put(_PREFIX + "issue", issue)
        if "pages" in raw:
            pages = _RANGE.sub("-", decoded(raw.pop("pages")))
            whole = self._entry_type in tables.WHOLES and re.fullmatch(r"\d+", pages)
            draft.put("number-of-pages" if whole else "page", pages)

    def _publisher(self, name: str, value: str) -> None:
        """Set what each type calls its publisher by another name."""
        draft, kind = self._draft, self._entry_type
        if name == "organization" and kind == "online":
            site, *others = list_items(value)
            taken = "container-title" in draft.fields
            draft.put("publisher" if taken else "container-title", site)
            for one in others:
                draft.put("publisher", one)
        elif name == "howpublished" and kind not in ("booklet", "unpublished"):
            if "\\url" in value and "url" not in self._raw:
                draft.put("URL", verbatim(value[value.index("\\url") :]))
            else:
                draft.put("medium", decoded(value))
        elif "publisher" in self._raw and name != "publisher":
            draft.put(_PREFIX + name, kept(value))
        else:
            draft.put("publisher", list_value(value))


@lru_cache(maxsize=20_000)
def _creators(value: str, role: str, keep: bool) -> list[Creator]:
    return [creator(name, role, keep_prefix=keep) for name in split_names(value)]


def _plain_date(text: str) -> str:
    return text.replace("{", "").replace("}", "").replace("\\", "").strip()
