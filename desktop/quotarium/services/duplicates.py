"""Telling which items of a file may be works that the library, or the file, holds already."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from typing import Final

from quotarium.model.folding import folded
from quotarium.model.source import Source
from quotarium.model.value import Value
from quotarium.storage import bulk, sources
from quotarium.storage.library import Library


class Likeness(StrEnum):
    """By what two items may be the same work; SAME are equal in everything.

    A CITEKEY in common makes nothing alike, but it is where equal items are looked for.
    """

    SAME = "same"
    DOI = "DOI"
    PMID = "PMID"
    ISBN = "ISBN"
    URL = "URL"
    TITLE = "title, creator and year"
    CITEKEY = "citekey"


class Duplicate(Value):
    """An item of a file that is in the library already, or further up in the file, it seems.

    `place` is the item's among those of the file. The other one is the source `other_id` of the
    library, or the item `other_place` where that is 0.
    """

    place: int
    likeness: Likeness
    other_id: int = 0
    other_place: int = -1
    other_key: str = ""
    other_title: str = ""


#: Types that are parts: they share the ISBN of their whole.
_PARTS: Final = ("chapter", "paper-conference", "entry", "article", "review")
_DOI_PREFIX: Final = re.compile(r"^(?:https?://(?:dx\.)?doi\.org/|doi:\s*)", re.IGNORECASE)
_SCHEME: Final = re.compile(r"^[a-z]+://(?:www\.)?", re.IGNORECASE)
_ISBN: Final = re.compile(r"(?:97[89])?\d{9}[\dX]")

#: Of the sources that have a mark in common, so many are compared with an item.
_MOST: Final = 5

_Mark = tuple[Likeness, str]


def find_duplicates(library: Library, items: Sequence[Source]) -> tuple[Duplicate, ...]:
    """Return the items that may be the same as a source outside the trash or an earlier item."""
    with library.read() as connection:
        held: dict[_Mark, list[sources.Marks]] = {}
        for one in sources.marks(connection):
            fields = json.loads(one.fields)
            for mark in _marks(one.citekey, one.title, one.issued, fields, one.name, one.type):
                held.setdefault(mark, []).append(one)
        found: list[list[Duplicate]] = []
        read: dict[_Mark, int] = {}
        for place, item in enumerate(items):
            marks = tuple(_marks_of(item))
            if several := list(_candidates(place, marks, items, held, read)):
                found.append(several)
            for mark in marks:
                read.setdefault(mark, place)
        ids = dict.fromkeys(one.other_id for several in found for one in several if one.other_id)
        full = {source.id: source for source in sources.get(connection, ids)}
    told = (_alike(several, items, full) for several in found)
    return tuple(duplicate for duplicate in told if duplicate is not None)


def alike(connection: bulk.Connection) -> list[tuple[Likeness, tuple[int, ...]]]:
    """Return the sources outside the trash that seem to be the same work, in groups by their ids,
    each with the surest of what tells so.
    """
    by_mark: dict[_Mark, list[int]] = {}
    for one in sources.marks(connection):
        fields = json.loads(one.fields)
        for mark in _marks(one.citekey, one.title, one.issued, fields, one.name, one.type):
            if mark[0] is not Likeness.CITEKEY:
                by_mark.setdefault(mark, []).append(one.id)
    group: dict[int, tuple[Likeness, tuple[int, ...]]] = {}
    sure = list(Likeness)
    for (likeness, _), ids in by_mark.items():
        if len(ids) < 2:
            continue
        joined = {likeness: None}
        members = dict.fromkeys(ids)
        for identity in ids:
            if identity in group:
                joined[group[identity][0]] = None
                members.update(dict.fromkeys(group[identity][1]))
        whole = (min(joined, key=sure.index), tuple(sorted(members)))
        group.update(dict.fromkeys(members, whole))
    return sorted(set(group.values()), key=lambda one: one[1])


def _alike(
    several: Sequence[Duplicate], items: Sequence[Source], held: Mapping[int, Source]
) -> Duplicate | None:
    """Return what an item is equal to, or else most like; a citekey alone makes nothing alike."""
    for duplicate in several:
        other = held[duplicate.other_id] if duplicate.other_id else items[duplicate.other_place]
        if _same(other, items[duplicate.place]):
            return duplicate.model_copy(update={"likeness": Likeness.SAME})
    return next((one for one in several if one.likeness is not Likeness.CITEKEY), None)


def _candidates(
    place: int,
    marks: Sequence[_Mark],
    items: Sequence[Source],
    held: Mapping[_Mark, list[sources.Marks]],
    read: Mapping[_Mark, int],
) -> Iterator[Duplicate]:
    """Yield what has a mark in common with an item: sources of the library before other items."""
    for mark in marks:
        for one in held.get(mark, ())[:_MOST]:
            yield Duplicate(place=place, likeness=mark[0], other_id=one.id,
                            other_key=one.citekey, other_title=one.title)  # fmt: skip
    for mark in marks:
        if (earlier := read.get(mark)) is not None:
            other = items[earlier]
            yield Duplicate(place=place, likeness=mark[0], other_place=earlier,
                            other_key=other.citekey, other_title=other.title)  # fmt: skip


def _same(held: Source, item: Source) -> bool:
    return item.citekey in ("", held.citekey) and _content(held) == _content(item)


def _content(source: Source) -> tuple[object, ...]:
    return (source.type, source.title, source.creators, source.issued, source.accessed,
            source.language, source.fields, source.note)  # fmt: skip


def _marks_of(item: Source) -> Iterator[_Mark]:
    issued = None if item.issued is None else str(item.issued)
    name = item.creators[0].family or item.creators[0].literal if item.creators else None
    return _marks(item.citekey, item.title, issued, item.fields, name, item.type)


def _marks(
    citekey: str,
    title: str,
    issued: str | None,
    fields: Mapping[str, str],
    name: str | None,
    type_: str,
) -> Iterator[_Mark]:
    """Yield what tells a work, the surest first."""
    if doi := fields.get("DOI"):
        yield Likeness.DOI, _DOI_PREFIX.sub("", doi).casefold()
    if pmid := fields.get("PMID"):
        yield Likeness.PMID, pmid
    if (isbn := fields.get("ISBN")) and not type_.startswith(_PARTS):
        for number in _ISBN.findall(isbn.upper().replace("-", "").replace(" ", "")):
            # The last sign is a check sum, another in the old and the new form.
            yield Likeness.ISBN, number[-10:-1]
    if url := fields.get("URL"):
        address = _SCHEME.sub("", url).rstrip("/")
        if "/" in address or "?" in address:
            yield Likeness.URL, address
    if title:
        yield Likeness.TITLE, f"{folded(title)}|{folded(name or '')}|{(issued or '')[:4]}"
    if citekey:
        yield Likeness.CITEKEY, citekey
