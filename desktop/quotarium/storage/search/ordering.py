"""The orders in which quotes are found, so that the first ones come at once."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from sqlalchemy import Connection

from quotarium.model.search.tree import Tree
from quotarium.storage.search import facts
from quotarium.storage.search.compiling import FEW, Asked, compiled, counted, has_words
from quotarium.storage.search.docs import ID, TRASH, UNDATED

#: Up to so many are ranked; of more, what was said last comes first.
_RANKED: Final = 3_000
#: What a word is worth where it stands, by the columns of the index.
_RANK: Final = "bm25(quote_index, 10.0, 4.0, 1.0, 2.0, 1.0, 3.0, 2.0)"


class Order(StrEnum):
    """The order in which quotes are found."""

    SAID = "said"
    ADDED = "added"
    RELEVANCE = "relevance"
    SPEAKER = "speaker"
    SOURCE = "source"


Docs = Generator[int, None, None]


@dataclass(frozen=True, slots=True)
class Question:
    """A search to be put to the index, in the trash or outside it, with words of facts that hold
    too.
    """

    tree: Tree
    trash: bool = False
    also: tuple[str, ...] = ()

    def asked(
        self, connection: Connection, *more: str, lead: bool | None = None, tags: bool = True
    ) -> Asked:
        """Return what the index is asked; see `compiled`."""
        return compiled(
            connection, self.tree, trash=self.trash, also=(*self.also, *more), lead=lead, tags=tags
        )


def ordered(connection: Connection, question: Question, order: Order, descending: bool) -> Docs:
    """Yield the numbers of the quotes in an order, as they are taken."""
    if order is Order.RELEVANCE and has_words(question.tree):
        return _ranked(connection, question)
    asked = question.asked(connection)
    if order in (Order.SAID, Order.RELEVANCE):
        return _by_date(connection, asked, descending)
    sorting = _SORTED[order]
    if counted(connection, asked, FEW) <= FEW:
        return _sorted(connection, asked, sorting, descending)
    return _in_parts(connection, question, sorting, descending)


def speakers(connection: Connection, descending: bool = False) -> Iterator[str]:
    """Yield the words of the speakers named first, by name, that of none last."""
    query = (
        "SELECT speaker_id FROM speaker_names WHERE position = 0"
        f" ORDER BY folded {_way(descending)}, speaker_id"
    )
    for identity in connection.exec_driver_sql(query).scalars().all():
        yield f"{facts.FIRST_SPEAKER}{identity}"
    yield f"{facts.FIRST_SPEAKER}0"


def sources(connection: Connection, descending: bool = False) -> Iterator[str]:
    """Yield the words of the sources of the first clipping, by citekey, that of none last."""
    query = f"SELECT id FROM sources ORDER BY citekey {_way(descending)}"
    for identity in connection.exec_driver_sql(query).scalars().all():
        yield f"{facts.FIRST_SOURCE}{identity}"
    yield f"{facts.FIRST_SOURCE}0"


def months(connection: Connection, descending: bool = True) -> Iterator[str]:
    """Yield the words of the months in which quotes were added."""
    found: list[str] = []
    query = "SELECT min(created) FROM quotes WHERE created >= ?"
    moment = connection.exec_driver_sql(query, ("",)).scalar()
    while moment is not None:
        found.append(f"{facts.MONTH}{moment[:4]}{moment[5:7]}")
        moment = connection.exec_driver_sql(query, (f"{moment[:7]}~",)).scalar()
    yield from reversed(found) if descending else found


@dataclass(frozen=True, slots=True)
class _Sorting:
    """A key, the tables it is in, the words of the parts in its order, and up to how many quotes
    a part is sorted: of more, those said first come first.
    """

    key: str
    joins: str
    parts: Callable[[Connection, bool], Iterator[str]]
    most: int | None = None


_SORTED: Final = {
    Order.ADDED: _Sorting("q.created {way}, q.id {way}", "", months),
    Order.SPEAKER: _Sorting(
        "n.folded IS NULL, n.folded {way}, n.speaker_id, d.doc",
        " LEFT JOIN quote_speakers v ON v.quote_id = q.id AND v.position = 0"
        " LEFT JOIN speaker_names n ON n.speaker_id = v.speaker_id AND n.position = 0",
        speakers,
        # Those of one speaker are by date anyway.
        most=0,
    ),
    Order.SOURCE: _Sorting(
        "s.citekey IS NULL, s.citekey {way}, c.start, d.doc",
        " LEFT JOIN clippings c ON c.id = (SELECT id FROM clippings WHERE quote_id = q.id"
        " ORDER BY position, id LIMIT 1) LEFT JOIN sources s ON s.id = c.source_id",
        sources,
        most=FEW,
    ),
}


def _by_date(connection: Connection, asked: Asked, descending: bool) -> Docs:
    if not descending:
        yield from _docs(connection, asked.sql(last=" ORDER BY 1"), asked.bound)
        return
    # What has no date comes last in this direction too.
    undated = UNDATED + (asked.low & TRASH)
    dated = asked.within(0, undated)
    yield from _docs(connection, dated.sql(last=" ORDER BY 1 DESC"), dated.bound)
    behind = asked.within(undated, asked.high)
    yield from _docs(connection, behind.sql(last=" ORDER BY 1"), behind.bound)


def _ranked(connection: Connection, question: Question) -> Docs:
    asked = question.asked(connection, lead=False, tags=False)
    seen: set[int] = set()
    by_texts = len(asked.streams) == 1 and not asked.streams[0].of_facts
    if by_texts and counted(connection, asked, _RANKED) <= _RANKED:
        query = asked.sql(last=f" ORDER BY {_RANK}, i.rowid")
        for doc in _docs(connection, query, asked.bound):
            seen.add(doc)
            yield doc
    rest = _by_date(connection, question.asked(connection), True)
    yield from (doc for doc in rest if doc not in seen)


def _sorted(connection: Connection, asked: Asked, sorting: _Sorting, descending: bool) -> Docs:
    query = (
        f"SELECT d.doc FROM ({asked.sql('i.rowid AS doc')}) d"
        f" CROSS JOIN quotes q ON q.id = (d.doc & {ID}){sorting.joins}"
        f" ORDER BY {sorting.key.format(way=_way(descending))}"
    )
    return _docs(connection, query, asked.bound)


def _in_parts(
    connection: Connection, question: Question, sorting: _Sorting, descending: bool
) -> Docs:
    for word in sorting.parts(connection, descending):
        asked = question.asked(connection, word, lead=True)
        most = sorting.most
        if most is None or (most and counted(connection, asked, most) <= most):
            yield from _sorted(connection, asked, sorting, descending)
        else:
            yield from _by_date(connection, asked, False)


def _docs(connection: Connection, query: str, parameters: Sequence[object]) -> Docs:
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    cursor = driver.execute(query, parameters)
    try:
        for row in cursor:
            yield row[0]
    finally:
        cursor.close()


def _way(descending: bool) -> str:
    return "DESC" if descending else "ASC"
