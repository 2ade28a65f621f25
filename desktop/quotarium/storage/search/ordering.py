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
from quotarium.storage.search.docs import ID, TRASH, UNDATED, bounds
from quotarium.storage.search.expressions import one_of

#: Up to so many are ranked; of more, what was said last comes first.
_RANKED: Final = 3_000
#: What a word is worth where it stands, by the columns of the index.
_RANK: Final = "bm25(quote_index, 10.0, 4.0, 1.0, 2.0, 1.0, 3.0, 2.0)"


#: Parts of up to so many quotes are asked for together, until they have so many; the first ones
#: until they have fewer.
_BLOCK: Final = 2_000
_FIRST_BLOCK: Final = 250
_BLOCK_WORDS: Final = 250
#: Up to so many of a part are sorted where each quote has to be looked up.
_LOOKED_UP: Final = 500


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
        self,
        connection: Connection,
        part: Sequence[str] = (),
        *,
        lead: bool | None = None,
        tags: bool = True,
    ) -> Asked:
        """Return what the index is asked, within a part of which one word holds; see `compiled`."""
        also = [(word,) for word in self.also] + ([tuple(part)] if part else [])
        return compiled(connection, self.tree, trash=self.trash, also=also, lead=lead, tags=tags)


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
    """Yield part by part; small parts that follow one another are asked for together."""
    block: list[str] = []
    held, enough = 0, _FIRST_BLOCK
    for word in sorting.parts(connection, descending):
        number = _number(connection, word, question.trash)
        if number > _BLOCK:
            yield from _of_block(connection, question, sorting, descending, block)
            block, held = [], 0
            yield from _of_part(connection, question, sorting, descending, word)
        elif number:
            block.append(word)
            held += number
            if held > enough or len(block) == _BLOCK_WORDS:
                yield from _of_block(connection, question, sorting, descending, block)
                block, held, enough = [], 0, min(2 * enough, _BLOCK)
    yield from _of_block(connection, question, sorting, descending, block)


def _of_block(
    connection: Connection,
    question: Question,
    sorting: _Sorting,
    descending: bool,
    words: Sequence[str],
) -> Docs:
    if words:
        asked = question.asked(connection, words, lead=True)
        yield from _sorted(connection, asked, sorting, descending)


def _of_part(
    connection: Connection, question: Question, sorting: _Sorting, descending: bool, word: str
) -> Docs:
    asked = question.asked(connection, (word,))
    most = sorting.most
    if most is not None and asked.condition:
        most = min(most, _LOOKED_UP)
    if most is None or (most and counted(connection, asked, most) <= most):
        yield from _sorted(connection, asked, sorting, descending)
    else:
        yield from _by_date(connection, asked, False)


def _number(connection: Connection, word: str, trash: bool) -> int:
    """Return how many quotes a part has, whatever is looked for: one above _BLOCK for many."""
    query = (
        "SELECT count(*) FROM (SELECT 1 FROM quote_facts WHERE quote_facts MATCH ?"
        f" AND rowid >= ? AND rowid < ? LIMIT {_BLOCK + 1})"
    )
    bound = (one_of([word]), *bounds(trash))
    return connection.exec_driver_sql(query, bound).scalar() or 0


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
