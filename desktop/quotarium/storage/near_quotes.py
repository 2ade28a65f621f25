"""Quotes whose words are nearly the same, found in the search index."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Final

from sqlalchemy import Connection, or_, select

from quotarium.model.search.tokens import BORDER, tokens
from quotarium.model.shingles import NEAR, SIZE, shared, shingles
from quotarium.storage import tables as t
from quotarium.storage.journal import Writer
from quotarium.storage.search.docs import ID, TRASH

#: So many runs of words are looked for, and so many quotes that have one are compared.
_RUNS: Final = 8
_MOST: Final = 200


def near(connection: Connection, quote_id: int, words: str) -> list[tuple[int, float]]:
    """Return the quotes outside the trash that are nearly the same, the nearest first."""
    mine = tokens(words)
    if not mine:
        return []
    runs = [mine[at : at + SIZE] for at in range(max(1, len(mine) - SIZE + 1))]
    # Long words are rare ones: their runs find the fewest quotes.
    runs.sort(key=lambda run: -sum(map(len, run)))
    phrases = " OR ".join('"' + " ".join(run).replace('"', "") + '"' for run in runs[:_RUNS])
    query = (
        f"SELECT rowid & {ID} FROM quote_index WHERE quote_index MATCH ? AND rowid < {TRASH}"
        f" LIMIT {_MOST}"
    )
    ids = connection.exec_driver_sql(query, (f"words : ({phrases})",)).scalars().all()
    theirs = {one: words for one, words in _words(connection, list(ids)) if one != quote_id}
    wanted = shingles(mine)
    scored = [(one, shared(wanted, shingles(text))) for one, text in theirs.items()]
    return sorted((pair for pair in scored if pair[1] >= NEAR), key=lambda pair: -pair[1])


def all_words(connection: Connection) -> Iterator[tuple[int, list[str]]]:
    """Yield the quotes outside the trash with the tokens of their words."""
    query = f"SELECT quote, words FROM quote_texts WHERE doc < {TRASH}"
    for quote_id, text in connection.exec_driver_sql(query):
        # Behind the border stand translations.
        yield quote_id, text.partition(BORDER)[0].split()


def count(connection: Connection) -> int:
    """Return how many quotes `all_words` yields."""
    query = f"SELECT count(*) FROM quote_texts WHERE doc < {TRASH}"
    return int(connection.exec_driver_sql(query).scalar_one())


def outside_trash(connection: Connection, ids: list[int]) -> set[int]:
    """Return those of some quotes that are there and not in the trash."""
    quotes = t.quotes.c
    found: set[int] = set()
    for start in range(0, len(ids), 500):
        query = select(quotes.id).where(quotes.id.in_(ids[start : start + 500]))
        found |= set(connection.execute(query.where(quotes.trashed.is_(None))).scalars())
    return found


def set_apart(connection: Connection, quote_id: int | None = None) -> set[frozenset[int]]:
    """Return the pairs of quotes that need no proposal: linked, or said to be two."""
    linked, apart = t.links.c, t.distinct_quotes.c
    found: set[frozenset[int]] = set()
    for one, other in (
        (linked.from_quote_id, linked.to_quote_id),
        (apart.quote_id, apart.other_id),
    ):
        query = select(one, other)
        if quote_id is not None:
            query = query.where(or_(one == quote_id, other == quote_id))
        found |= {frozenset(row) for row in connection.execute(query)}
    return found


def keep_apart(writer: Writer, one: int, other: int) -> None:
    """Remember that two quotes are not one statement."""
    first, second = min(one, other), max(one, other)
    columns = t.distinct_quotes.c
    query = select(columns.id).where(columns.quote_id == first, columns.other_id == second)
    if writer.connection.scalar(query) is None:
        writer.insert(t.distinct_quotes, quote_id=first, other_id=second)


def speakers_of(connection: Connection, ids: list[int]) -> dict[int, frozenset[int]]:
    """Return who said each of some quotes."""
    columns = t.quote_speakers.c
    rows: list[tuple[int, int]] = []
    for start in range(0, len(ids), 500):
        query = select(columns.quote_id, columns.speaker_id)
        query = query.where(columns.quote_id.in_(ids[start : start + 500]))
        rows += [(row[0], row[1]) for row in connection.execute(query)]
    return {
        quote_id: frozenset(speaker for _, speaker in said)
        for quote_id, said in groupby(sorted(rows), key=lambda row: row[0])
    }


def _words(connection: Connection, ids: list[int]) -> Iterator[tuple[int, list[str]]]:
    if not ids:
        return
    marks = ", ".join("?" * len(ids))
    query = f"SELECT quote, words FROM quote_texts WHERE quote IN ({marks})"
    for quote_id, text in connection.exec_driver_sql(query, tuple(ids)):
        yield quote_id, text.partition(BORDER)[0].split()
