"""Read MARC 21 in XML, the format of library catalogues."""

from __future__ import annotations

import re
from typing import Final

from quotarium.formats.exchange import dates
from quotarium.formats.exchange.collected import collected
from quotarium.formats.exchange.draft import Draft
from quotarium.formats.exchange.leftovers import keep_rest, leaves
from quotarium.formats.exchange.names import direct_or_inverted
from quotarium.formats.exchange.parsed import Parsed
from quotarium.formats.exchange.xml import (
    Element,
    child,
    children,
    descendants,
    line_of,
    parse,
    text_of,
)  # fmt: skip
from quotarium.model.source import Creator

_PREFIX: Final = "marc:"
_ROLES: Final = {
    "aut": "author", "edt": "editor", "trl": "translator", "ill": "illustrator",
    "cmp": "composer", "drt": "director", "hrsg": "editor", "isb": "editor",
}  # fmt: skip
_EDITOR: Final = re.compile(r"herausgeb|hrsg|editor|édit|red", re.IGNORECASE)
_TRANSLATOR: Final = re.compile(r"überse|translat|tradu|перев", re.IGNORECASE)
_NAMES: Final = ("100", "110", "111", "700", "710")
#: Bytes that say what kind of record it is.
_ASIDE: Final = frozenset({"leader", "controlfield"})
_READ: Final = frozenset(
    "020 022 024 041 100 110 111 245 250 260 264 300 440 490 500 502 520 546 600 610 611 650 651 "
    "653 655 689 700 710 773 830 856".split()
)


def read(content: bytes) -> Parsed:
    """Return the records of a MARCXML file in their order."""
    root, problems = parse(content, "MARC XML file")
    if root is None:
        return Parsed(problems=tuple(problems))
    drafts = [
        _Record(one).draft()
        for one in descendants(root, "record")
        if child(one, "datafield") is not None
    ]
    return collected(drafts, problems)


class _Record:
    def __init__(self, record: Element) -> None:
        self._record = record
        #: Texts that were understood as dates, whole.
        self._dates: set[str] = set()
        self._fields: dict[str, list[Element]] = {}
        for one in children(record, "datafield"):
            self._fields.setdefault(one.get("tag") or "", []).append(one)

    def draft(self) -> Draft:
        draft = Draft(self._type(), line_of(self._record))
        for title in self._all("245"):
            whole, below = self._sub(title, "a"), self._sub(title, "b")
            whole = _trimmed(whole)
            draft.title = f"{whole}: {_trimmed(below)}" if below and whole else whole
            draft.put(f"{_PREFIX}245c", self._sub(title, "c"))
            number, name = self._sub(title, "n"), self._sub(title, "p")
            draft.put("volume", number)
            if name:
                draft.title = f"{draft.title}. {_trimmed(name)}"
        for tag in _NAMES:
            for one in self._all(tag):
                self._name(draft, one, tag)
        for tag, code, name in (
            ("250", "a", "edition"), ("490", "a", "collection-title"),
            ("490", "v", "collection-number"), ("440", "a", "collection-title"),
            ("500", "a", "note"), ("546", "a", "note"), ("520", "a", "abstract"),
            ("020", "a", "ISBN"), ("022", "a", "ISSN"), ("490", "x", "ISSN"),
            ("041", "a", f"{_PREFIX}language"),
        ):  # fmt: skip
            for one in self._all(tag):
                draft.put(name, _trimmed(self._sub(one, code)))
        draft.language = draft.fields.pop(f"{_PREFIX}language", None)
        self._published(draft)
        self._host(draft)
        self._others(draft)
        return draft

    def _all(self, tag: str) -> list[Element]:
        return self._fields.get(tag, [])

    def _sub(self, field: Element, code: str) -> str:
        return next(
            (text_of(one) for one in children(field, "subfield") if one.get("code") == code), ""
        )

    def _type(self) -> str:
        leader = text_of(self._record, "leader").ljust(10)
        kinds = " ".join(self._sub(one, "a").lower() for one in self._all("655"))
        if self._all("502") or "hochschulschrift" in kinds or "thesis" in kinds:
            return "thesis"
        if "konferenzschrift" in kinds or "conference" in kinds:
            return "book"
        if leader[7] in "ab" or self._all("773"):
            return "article-journal" if leader[7] in "b " or self._all("773") else "chapter"
        if leader[7] in "is":
            return "periodical"
        return {"e": "map", "g": "motion_picture", "j": "song", "c": "musical_score"}.get(
            leader[6], "book"
        )

    def _name(self, draft: Draft, field: Element, tag: str) -> None:
        name = _trimmed(self._sub(field, "a"))
        said = " ".join(self._sub(field, code) for code in ("4", "e"))
        role = _ROLES.get(self._sub(field, "4").lower(), "author")
        if _EDITOR.search(said):
            role = "editor"
        elif _TRANSLATOR.search(said):
            role = "translator"
        if not name:
            return
        if tag == "111":
            draft.put("event-title", name)
        elif tag in ("110", "710"):
            draft.add_names(role, [Creator(role=role, literal=name)])
        else:
            draft.add_names(role, [direct_or_inverted(name, role)])

    def _published(self, draft: Draft) -> None:
        for one in self._all("260") + self._all("264"):
            draft.put("publisher-place", _trimmed(self._sub(one, "a")).strip("[]"))
            draft.put("publisher", _trimmed(self._sub(one, "b")))
            said = _trimmed(self._sub(one, "c")).strip("[]")
            year = re.search(r"\d{4}", said)
            if year and draft.issued is None:
                whole = dates.of_text(said)
                exact = whole is not None and whole.year == int(year[0])
                draft.issued = whole if exact else dates.of_numbers(year[0])
                if exact:
                    self._dates.add(self._sub(one, "c"))
        fixed = next((text_of(one) for one in children(self._record, "controlfield")
                      if one.get("tag") == "008"), "")  # fmt: skip
        if draft.issued is None and fixed[7:11].isdecimal():
            draft.issued = dates.of_numbers(fixed[7:11])
        for one in self._all("502"):
            draft.put("genre", self._sub(one, "b"))
            draft.put("publisher", self._sub(one, "c"))
        for one in self._all("300"):
            extent = self._sub(one, "a")
            found = re.search(r"(\d+)[\])]*\s*(?:S|p|Seiten|pages)\b", extent)
            if found is not None:
                draft.put("number-of-pages", found[1])
            else:
                draft.put(f"{_PREFIX}300a", extent)

    def _host(self, draft: Draft) -> None:
        for one in self._all("773"):
            draft.put("container-title", _trimmed(self._sub(one, "t") or self._sub(one, "a")))
            draft.put("ISSN", self._sub(one, "x"))
            related = self._sub(one, "g")
            for pattern, name in (
                (r"(?:volume|vol\.?|Bd\.|Band):?\s*(\w+)", "volume"),
                (r"(?:number|no\.?|Heft|issue|H\.):?\s*(\w+)", "issue"),
                (r"(?:pages|Seiten?|S\.|pp?\.):?\s*([\d\w-]+)", "page"),
            ):
                if found := re.search(pattern, related, re.IGNORECASE):
                    draft.put(name, found[1])
            year = re.search(r"(?:year:|\()(\d{4})", related)
            if draft.issued is None and year:
                draft.issued = dates.of_numbers(year[1])
            draft.put(f"{_PREFIX}773g", related)

    def _others(self, draft: Draft) -> None:
        words = [
            _trimmed(self._sub(one, "a"))
            for tag in ("650", "653", "651", "600", "610", "689")
            for one in self._all(tag)
        ]
        draft.put("keyword", ", ".join(dict.fromkeys(word for word in words if word)))
        for one in self._all("024"):
            doi = self._sub(one, "2") == "doi"
            draft.put("DOI" if doi else f"{_PREFIX}024", self._sub(one, "a"))
        for one in self._all("856"):
            if not draft.first("URL", self._sub(one, "u")):
                draft.put(f"{_PREFIX}856", self._sub(one, "u"))
        for tag, fields in self._fields.items():
            if tag not in _READ:
                for one in fields:
                    values = [text_of(sub) for sub in children(one, "subfield")]
                    draft.put(_PREFIX + tag, " ".join(value for value in values if value))
        rest = leaves(self._record, _ASIDE, subfield_label)
        keep_rest(draft, ((tag, text) for tag, text in rest if text not in self._dates), "marc")


def subfield_label(subfield: Element) -> str:
    """Return the tag of a subfield’s field and its code, such as 245c."""
    field = subfield.getparent()
    tag = "" if field is None else field.get("tag") or ""
    return f"{tag}{subfield.get('code') or ''}"


def _trimmed(text: str) -> str:
    """Take off the punctuation that cataloguing puts before the next part."""
    return re.sub(r"\s*[/:;,=]\s*$", "", text).strip()
