"""Sources as CSL-JSON items and back."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from quotarium.citing import csl_dates
from quotarium.errors import InvalidDate
from quotarium.model.dates import Edtf
from quotarium.model.source import Creator, Source

Item = dict[str, Any]

#: Name variables of CSL 1.0.2, appendix IV.
_NAMES = """
    author chair collection-editor compiler composer container-author contributor curator
    director editor editorial-director executive-producer guest host illustrator interviewer
    narrator organizer original-author performer producer recipient reviewed-author
    script-writer series-creator translator
"""
NAMES = frozenset(_NAMES.split())
#: Date variables of CSL 1.0.2, appendix IV.
_DATES = """
    accessed available-date event-date issued original-date submitted
"""
DATES = frozenset(_DATES.split())
#: Standard and number variables of CSL 1.0.2, appendix IV.
_TEXTS = """
    abstract annote archive archive_collection archive_location archive-place authority
    call-number chapter-number citation-key citation-label citation-number collection-number
    collection-title container-title container-title-short dimensions division DOI edition event
    event-place event-title first-reference-note-number genre ISBN ISSN issue jurisdiction
    keyword language locator medium note number number-of-pages number-of-volumes
    original-publisher original-publisher-place original-title page page-first part-number
    part-title PMCID PMID printing-number publisher publisher-place references reviewed-genre
    reviewed-title scale section source status supplement-number title title-short URL version
    volume volume-title volume-title-short year-suffix
"""
TEXTS = frozenset(_TEXTS.split())
_PARTS = {
    "family": "family",
    "given": "given",
    "dropping_particle": "dropping-particle",
    "non_dropping_particle": "non-dropping-particle",
    "suffix": "suffix",
    "literal": "literal",
}


def to_csl(source: Source, language: str = "en") -> Item:
    """Return the CSL-JSON item of a source; its id is the citekey.

    `language` is for dates that CSL can only hold as words. `custom.edtf` keeps the dates as they
    are, `custom.fields` what is no CSL variable. The researcher's own note stays out: styles
    print `note`.
    """
    return dict(_cached(_Key(source), language))


def from_csl(item: Mapping[str, Any]) -> Source:
    """Return the source of a CSL-JSON item; raise InvalidDate for an impossible day.

    A date is taken from `custom.edtf` where that still means what the CSL date says. Literal
    dates that are no EDTF stay in `fields`, so nothing is lost.
    """
    custom = item.get("custom")
    custom = custom if isinstance(custom, Mapping) else {}
    kept = custom.get("edtf")
    kept = kept if isinstance(kept, Mapping) else {}
    fields: dict[str, str] = {}
    dates: dict[str, Edtf] = {}
    creators: list[Creator] = []
    for key, value in item.items():
        if key in NAMES:
            creators.extend(_creator(key, name) for name in value)
        elif key in DATES:
            found = _date(value, kept.get(key))
            if key in ("issued", "accessed") and found is not None:
                dates[key] = found
            elif text := str(found or value.get("literal") or value.get("raw") or ""):
                fields[key] = text
        elif key not in ("id", "type", "title", "language", "custom") and _is_text(value):
            fields[key] = str(value)
    others = custom.get("fields")
    if isinstance(others, Mapping):
        fields |= {str(key): str(value) for key, value in others.items()}
    return Source(
        citekey=str(item.get("id", "")),
        type=str(item.get("type") or "document"),
        title=str(item.get("title") or ""),
        creators=tuple(creators),
        issued=dates.get("issued"),
        accessed=dates.get("accessed"),
        language=str(item["language"]) if item.get("language") else None,
        fields=fields,
    )


class _Key:
    """A source as a key of the cache: a Source itself cannot be hashed, for its `fields`."""

    __slots__ = ("_facts", "source")

    def __init__(self, source: Source) -> None:
        self.source = source
        self._facts = (
            source.citekey, source.type, source.title, source.creators, source.issued,
            source.accessed, source.language, tuple(source.fields.items()),
        )  # fmt: skip

    def __hash__(self) -> int:
        return hash(self._facts)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Key) and self._facts == other._facts


@lru_cache(maxsize=4096)
def _cached(key: _Key, language: str) -> Item:
    source = key.source
    item: Item = {"id": source.citekey, "type": source.type}
    if source.title:
        item["title"] = source.title
    for creator in source.creators:
        role = creator.role if creator.role in NAMES else "contributor"
        item.setdefault(role, []).append(_name(creator))
    if source.language:
        item["language"] = source.language
    dates = {"issued": source.issued, "accessed": source.accessed}
    others: dict[str, str] = {}
    for name, text in source.fields.items():
        if name in DATES:
            dates.setdefault(name, None)
            dates[name] = dates[name] or _understood(text)
            if dates[name] is None and text:
                item[name] = {"literal": text}
        elif name in TEXTS and text:
            item[name] = text
        elif text:
            others[name] = text
    edtf = {name: date for name, date in dates.items() if date is not None}
    item |= {name: csl for name, date in edtf.items() if (csl := csl_dates.to_csl(date, language))}
    custom: dict[str, Any] = {}
    if edtf:
        custom["edtf"] = {name: str(date) for name, date in edtf.items()}
    if others:
        custom["fields"] = others
    if custom:
        item["custom"] = custom
    return item


def _name(creator: Creator) -> dict[str, str]:
    values = {csl: getattr(creator, own) for own, csl in _PARTS.items()}
    return {csl: value for csl, value in values.items() if value}


def _creator(role: str, name: Mapping[str, Any]) -> Creator:
    return Creator(
        role=role, **{own: str(name[csl]) for own, csl in _PARTS.items() if name.get(csl)}
    )


def _date(value: Mapping[str, Any], kept: object) -> Edtf | None:
    if isinstance(kept, str):
        date = _understood(kept)
        if date is not None and _same(csl_dates.to_csl(date), value):
            return date
    return csl_dates.from_csl(value)


def _same(ours: Mapping[str, Any], theirs: Mapping[str, Any]) -> bool:
    """Tell whether two CSL dates state the same; any two literals may be one in two languages."""
    if "literal" in ours and "literal" in theirs:
        return True
    return ours.get("date-parts") == theirs.get("date-parts") and bool(ours.get("circa")) == bool(
        theirs.get("circa")
    )


def _understood(text: str) -> Edtf | None:
    try:
        return Edtf.parse(text)
    except InvalidDate:
        return None


def _is_text(value: object) -> bool:
    return isinstance(value, str | int | float) and not isinstance(value, bool) and value != ""
