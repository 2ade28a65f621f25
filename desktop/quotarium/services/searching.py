"""Searching quotes: one language in the search box, on the command line, in saved searches."""

from __future__ import annotations

import math
from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from quotarium.model.search import Parsed, parse
from quotarium.model.search import highlighting as _highlighting
from quotarium.model.search.tree import Column
from quotarium.model.value import Value
from quotarium.storage import finding
from quotarium.storage.finding import Filter, Order, Place
from quotarium.storage.interrupting import Stop
from quotarium.storage.library import Library

__all__ = [
    "MANY", "Counted", "Found", "Order", "Place", "Search", "Stop", "all_ids", "count",
    "highlights", "search", "understood",
]  # fmt: skip

#: Counts above are told as “10,000+” while somebody types.
MANY = 10_000


class Search(Value):
    """Which quotes are wanted: a query in the search language, and where it looks.

    With `typing`, a last word that no space follows is taken as a beginning.
    """

    query: str = ""
    place: Place = Place.QUOTES
    tag_id: int | None = None
    project_id: int | None = None
    speaker_id: int | None = None
    source_id: int | None = None
    typing: bool = True
    language: str = "en"

    @property
    def parsed(self) -> Parsed:
        """The query as it is understood."""
        return parse(self.query, typing=self.typing, language=self.language)

    @property
    def filter(self) -> Filter:
        """What storage is asked."""
        return Filter(
            tree=self.parsed.tree,
            place=self.place,
            tag_id=self.tag_id,
            project_id=self.project_id,
            speaker_id=self.speaker_id,
            source_id=self.source_id,
        )


class Found(Value):
    """A page of ids, and how many there are in all, or at least where `more`."""

    ids: tuple[int, ...]
    total: int
    more: bool = False


@dataclass(frozen=True, slots=True)
class Counted:
    """How many there are, or at least where `more`."""

    number: int
    more: bool = False


def search(
    library: Library,
    query: str = "",
    *,
    place: Place = Place.QUOTES,
    tag_id: int | None = None,
    project_id: int | None = None,
    speaker_id: int | None = None,
    source_id: int | None = None,
    order: Order = Order.SAID,
    descending: bool | None = None,
    limit: int | None = None,
    offset: int = 0,
    most: int | None = None,
    patience: float = math.inf,
    stop: Stop | None = None,
) -> Found:
    """Find quotes; the search language is told in docs/guide/searching.md.

    With `most`, no more than that are counted, and for `patience` seconds at most. Without
    `descending`, what was added last comes first, and all else as in a book. Raises Cancelled
    where `stop` was told to.
    """
    wanted = Search(
        query=query,
        place=place,
        tag_id=tag_id,
        project_id=project_id,
        speaker_id=speaker_id,
        source_id=source_id,
    ).filter
    with library.read() as connection, (stop or Stop()).watching(connection):
        ids = finding.find(connection, wanted, order, limit, offset, descending=descending)
        if limit is None and offset == 0:
            return Found(ids=tuple(ids), total=len(ids))
        if most is None:
            return Found(ids=tuple(ids), total=finding.count(connection, wanted))
        total, more = finding.count_for(connection, wanted, most, patience)
    return Found(ids=tuple(ids), total=total, more=more)


def all_ids(
    library: Library,
    wanted: Search,
    order: Order = Order.SAID,
    *,
    descending: bool | None = None,
    stop: Stop | None = None,
) -> array[int]:
    """Return the ids of all quotes that a search finds: four bytes each, for lists of millions.

    Raises Cancelled where `stop` was told to.
    """
    with library.read() as connection, (stop or Stop()).watching(connection):
        return finding.find(connection, wanted.filter, order, descending=descending)


def count(
    library: Library, wanted: Search, most: int | None = MANY, stop: Stop | None = None
) -> Counted:
    """Count what a search finds, up to `most`."""
    with library.read() as connection, (stop or Stop()).watching(connection):
        if most is None:
            return Counted(finding.count(connection, wanted.filter))
        return Counted(*finding.count_for(connection, wanted.filter, most, math.inf))


def understood(query: str, *, typing: bool = True, language: str = "en") -> Parsed:
    """Return how a query is understood: its tree, its pieces, and what is odd about it."""
    return parse(query, typing=typing, language=language)


def highlights(
    query: str | Parsed, text: str, column: Column = Column.WORDS
) -> Sequence[tuple[int, int]]:
    """Return the stretches of a text (start, end in code points) for which a query finds it."""
    parsed = parse(query) if isinstance(query, str) else query
    return _highlighting.highlights(parsed.tree, text, column)
