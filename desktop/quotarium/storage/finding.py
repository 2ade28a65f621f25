"""Finding quotes: a search and an order in, ids out."""

from __future__ import annotations

from array import array
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from sqlalchemy import ColumnElement, Connection, func, select, text

from quotarium.model.search.smart import looks_in_projects, with_saved
from quotarium.model.search.tree import EVERYTHING, Facet, Is, Tree, all_of
from quotarium.storage import organising
from quotarium.storage import tables as t
from quotarium.storage.search import facts, ordering
from quotarium.storage.search.compiling import counted, counted_for
from quotarium.storage.search.docs import ID
from quotarium.storage.search.ordering import Order, Question

__all__ = ["Filter", "Order", "Place", "condition", "count", "count_for", "find", "question_of"]


class Place(StrEnum):
    """Where quotes are looked for."""

    QUOTES = "quotes"
    INBOX = "inbox"
    QUESTIONS = "questions"
    DIFFERING = "differing"
    TRASH = "trash"


#: The places that are something a quote is.
_FACETS = {
    Place.INBOX: "inbox",
    Place.QUESTIONS: "question",
    Place.DIFFERING: "differing",
}


@dataclass(frozen=True, slots=True)
class Filter:
    """Which quotes are wanted; what is None does not narrow."""

    tree: Tree = EVERYTHING
    place: Place = Place.QUOTES
    tag_id: int | None = None
    project_id: int | None = None
    speaker_id: int | None = None
    source_id: int | None = None


#: What is counted by an index of the rows, which is quicker.
_WHOLE = tuple(Filter(place=place) for place in (Place.QUOTES, Place.INBOX, Place.TRASH))


def find(
    connection: Connection,
    wanted: Filter,
    order: Order = Order.SAID,
    limit: int | None = None,
    offset: int = 0,
    *,
    descending: bool | None = None,
) -> array[int]:
    """Return the ids of the quotes wanted, in an order; dates and names unknown come last.

    Without `descending`, what was added last comes first, and all else as in a book.
    """
    down = order is Order.ADDED if descending is None else descending
    question = question_of(connection, wanted)
    with closing(ordering.ordered(connection, question, order, down)) as docs:
        last = None if limit is None else offset + limit
        return array("i", (doc & ID for doc in islice(docs, offset, last)))


def count(connection: Connection, wanted: Filter, most: int | None = None) -> int:
    """Return how many quotes are wanted; with `most`, one more than that stands for all above."""
    if most is None and wanted in _WHOLE:
        return _counted_rows(connection, wanted.place)
    return counted(connection, question_of(connection, wanted).asked(connection), most)


def count_for(
    connection: Connection, wanted: Filter, most: int, seconds: float
) -> tuple[int, bool]:
    """Return how many quotes are wanted, and whether there are more: no more than `most` are
    counted, and nobody waits much longer than so many seconds.
    """
    return counted_for(connection, question_of(connection, wanted).asked(connection), most, seconds)


def condition(connection: Connection, wanted: Filter) -> ColumnElement[bool]:
    """Return the condition on `quotes` that one is wanted, for statements that join more."""
    trashed = t.quotes.c.trashed
    if wanted == Filter():
        return trashed.is_(None)
    asked = question_of(connection, wanted).asked(connection)
    query, *pieces = asked.sql(f"i.rowid & {ID}").split("?")
    named = {f"asked_{n}": value for n, value in enumerate(asked.bound)}
    for name, piece in zip(named, pieces, strict=True):
        query += f":{name}{piece}"
    return t.quotes.c.id.in_(text(query).bindparams(**named))


def question_of(connection: Connection, wanted: Filter) -> Question:
    """Return what is put to the index for a filter."""
    tree = wanted.tree
    if looks_in_projects(tree):
        saved = {one.name: one.query for one in organising.saved_searches(connection)}
        tree = with_saved(tree, saved)
    if (value := _FACETS.get(wanted.place)) is not None:
        tree = all_of((tree, Is(Facet.IS, value)))
    words = (
        (facts.TAG, wanted.tag_id),
        (facts.PROJECT, wanted.project_id),
        (facts.SPEAKER, wanted.speaker_id),
        (facts.SOURCE, wanted.source_id),
    )
    also = tuple(f"{beginning}{identity}" for beginning, identity in words if identity is not None)
    return Question(tree, wanted.place is Place.TRASH, also)


def _counted_rows(connection: Connection, place: Place) -> int:
    trashed = t.quotes.c.trashed
    query = select(func.count()).select_from(t.quotes)
    query = query.where(trashed.is_not(None) if place is Place.TRASH else trashed.is_(None))
    if place is Place.INBOX:
        query = query.where(t.quotes.c.reviewed == 0)
    return connection.scalar(query) or 0
