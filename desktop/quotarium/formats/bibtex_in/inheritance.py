"""What entries take from others: crossref, xdata, and the fields each type hands on."""

from __future__ import annotations

import re
from typing import Final

from quotarium.formats.bibtex_in.scan import RawEntry
from quotarium.formats.exchange.parsed import Problem
from quotarium.marking import together, tr

#: Never handed on (biblatex manual, app. B).
_KEPT_BACK: Final = frozenset(
    """
    ids crossref xref xdata entryset entrysubtype execute label options presort related
    relatedoptions relatedstring relatedtype shorthand shorthandintro sortkey sorttitle
    indextitle indexsorttitle shorttitle shortauthor shorteditor keywords abstract file doi
    """.split()
)
_DATES: Final = frozenset({"date", "year", "month", "day"})
_IN_BOOK: Final = {
    "title": "booktitle",
    "subtitle": "booksubtitle",
    "titleaddon": "booktitleaddon",
    "shorttitle": "",
}
_IN_PERIODICAL: Final = {
    "title": "journaltitle",
    "subtitle": "journalsubtitle",
    "titleaddon": "",
    "shorttitle": "",
}
_PARTS: Final = frozenset(
    "inbook incollection inproceedings conference inreference bookinbook suppbook "
    "suppcollection".split()
)
_ARTICLES: Final = frozenset({"article", "suppperiodical", "review"})
#: Entries that take fields from one another in a chain; more would be as many fields squared.
_DEEPEST: Final = 100
_GRANULAR: Final = re.compile(r"xdata=([^,\s-]+(?:-[^,\s-]+)*?)-([a-z]+)(?:-(\d+))?")


def inherit(entries: list[RawEntry]) -> tuple[list[RawEntry], list[Problem]]:
    """Return the entries with what they inherit; @xdata itself is no source.

    A circle of references is reported and cut; a parent that is not there is reported.
    """
    if not any("crossref" in one.fields or "xdata" in one.fields or _is_granular(one)
               for one in entries):  # fmt: skip
        return [one for one in entries if one.type != "xdata"], []
    return _Heirs(entries).resolved()


def _is_granular(entry: RawEntry) -> bool:
    return any("xdata=" in value for value in entry.fields.values())


class _Heirs:
    def __init__(self, entries: list[RawEntry]) -> None:
        self._entries = entries
        self._by_key: dict[str, RawEntry] = {}
        for one in entries:
            self._by_key.setdefault(one.key.casefold(), one)
            for other in one.fields.get("ids", "").split(","):
                if other.strip():
                    self._by_key.setdefault(other.strip().casefold(), one)
        self._depths: dict[str, int] = {}
        self._done: dict[int, RawEntry] = {}
        self._problems: list[Problem] = []

    def resolved(self) -> tuple[list[RawEntry], list[Problem]]:
        made = [self._resolve(one) for one in self._entries]
        return [one for one in made if one.type != "xdata"], self._problems

    def _problem(self, entry: RawEntry, text: str) -> None:
        said = together(f"@{entry.type}{{{entry.key}:", text)
        self._problems.append(Problem(entry.line, said))

    def _resolve(self, entry: RawEntry) -> RawEntry:
        """Resolve the chain of parents from its far end, without recursion."""
        chain: list[RawEntry] = []
        seen: set[int] = set()
        waiting = [entry]
        while waiting:
            one = waiting.pop()
            if id(one) in self._done or id(one) in seen:
                continue
            seen.add(id(one))
            chain.append(one)
            waiting.extend(self._by_key[key] for key in self._parents(one) if key in self._by_key)
        for one in reversed(chain):
            if id(one) not in self._done:
                self._done[id(one)] = self._with_parents(one)
        return self._done[id(entry)]

    def _parents(self, entry: RawEntry) -> list[str]:
        named = [entry.fields.get("crossref", ""), *entry.fields.get("xdata", "").split(",")]
        named += [found[1] for value in entry.fields.values() if "xdata=" in value
                  for found in _GRANULAR.finditer(value)]  # fmt: skip
        return [one.strip().casefold() for one in named if one.strip()]

    def _with_parents(self, entry: RawEntry) -> RawEntry:
        fields = dict(entry.fields)
        depth = 1 + max((self._depths.get(one, 0) for one in self._parents(entry)), default=0)
        self._depths[entry.key.casefold()] = depth
        if depth > _DEEPEST:
            self._problem(
                entry,
                tr(
                    "it takes fields through more than {number} other entries; they were not taken."
                ).format(number=_DEEPEST),
            )
            self._depths[entry.key.casefold()] = 1
            return entry
        for key in fields.pop("xdata", "").split(","):
            if key.strip() and (parent := self._parent(entry, key)) is not None:
                _take(fields, parent.fields, {})
        crossref = fields.get("crossref", "").strip()
        if crossref and (parent := self._parent(entry, crossref)) is not None:
            del fields["crossref"]
            _take(fields, parent.fields, _renamed(entry.type, parent.type))
        for name, value in fields.items():
            if "xdata=" in value:
                fields[name] = _GRANULAR.sub(lambda found: self._piece(entry, found), value)
        return entry._replace(fields=fields)

    def _parent(self, entry: RawEntry, key: str) -> RawEntry | None:
        parent = self._by_key.get(key.strip().casefold())
        if parent is None:
            self._problem(
                entry,
                tr("there is no entry “{other}”, from which it takes fields.").format(
                    other=key.strip()
                ),
            )
            return None
        done = self._done.get(id(parent))
        if done is None:
            self._problem(
                entry,
                tr("it and “{other}” take fields from each other in a circle.").format(
                    other=key.strip()
                ),
            )
            return parent
        return done

    def _piece(self, entry: RawEntry, found: re.Match[str]) -> str:
        parent = self._by_key.get(found[1].casefold())
        value = parent.fields.get(found[2], "") if parent is not None else ""
        if not value:
            return found[0]
        if found[3]:
            values = re.split(r"\s+and\s+", value)
            place = int(found[3]) - 1
            return values[place] if 0 <= place < len(values) else found[0]
        return value


def _renamed(child: str, parent: str) -> dict[str, str]:
    """Return under which names a type gets its parent's fields (biblatex manual, app. B)."""
    if child in _ARTICLES:
        return _IN_PERIODICAL
    if child in _PARTS:
        names = dict(_IN_BOOK)
        if child in ("inbook", "bookinbook", "suppbook") and parent in ("book", "mvbook"):
            names["author"] = "author bookauthor"
        elif parent in ("book", "mvbook", "collection") and child == "incollection":
            names["author"] = "bookauthor"
        if parent.startswith("mv"):
            names |= {"title": "maintitle", "subtitle": "mainsubtitle"}
        return names
    if parent.startswith("mv"):
        return {"title": "maintitle", "subtitle": "mainsubtitle", "titleaddon": "maintitleaddon"}
    return {}


def _take(fields: dict[str, str], given: dict[str, str], names: dict[str, str]) -> None:
    dated = bool(_DATES & fields.keys())
    # A title of the whole stands in "booktitle" where the parent has both (btxdoc, 3.3).
    for name, value in given.items():
        if name in _KEPT_BACK or (name in _DATES and dated):
            continue
        for target in names.get(name, name).split():
            fields.setdefault(target, value)
