"""Lists of sources, speakers, tags and occasions: a search and an order in, ids out."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from sqlalchemy import Connection

from quotarium.model.search.fields import LISTS
from quotarium.model.search.parsing import parse
from quotarium.model.search.tree import EVERYTHING, Tree
from quotarium.storage.search import facts
from quotarium.storage.search.counting import number_of, numbers
from quotarium.storage.search.docs import in_list
from quotarium.storage.search.thing_conditions import HOLDING, condition
from quotarium.storage.search.things import Thing


class ListOrder(StrEnum):
    """The order of a list of things."""

    NAME = "name"
    AUTHOR = "author"
    YEAR = "year"
    KEY = "key"
    ADDED = "added"
    QUOTES = "quotes"


_TABLES: Final = {
    Thing.SOURCE: "sources",
    Thing.SPEAKER: "speakers",
    Thing.TAG: "tags",
    Thing.OCCASION: "occasions",
}
_WORDS: Final = {
    Thing.SOURCE: facts.SOURCE,
    Thing.SPEAKER: facts.SPEAKER,
    Thing.TAG: facts.TAG,
    Thing.OCCASION: facts.OCCASION,
}
#: (thing, order) → what is sorted by; a name is sorted by its folded text.
_KEYS: Final = {
    (Thing.SOURCE, ListOrder.AUTHOR): "(SELECT coalesce(family, literal, given) COLLATE NOCASE"
    " FROM source_creators WHERE source_id = t.id ORDER BY position LIMIT 1)",
    (Thing.SOURCE, ListOrder.YEAR): "t.issued_earliest",
    (Thing.SOURCE, ListOrder.KEY): "t.citekey COLLATE NOCASE",
    (Thing.SOURCE, ListOrder.ADDED): "t.created",
    (Thing.SPEAKER, ListOrder.ADDED): "t.created",
    (Thing.OCCASION, ListOrder.YEAR): "t.date_earliest",
}
#: More quotes of one thing than any library holds.
_MOST: Final = 2**31
_WITH_TRASH: Final = (Thing.SOURCE, Thing.SPEAKER, Thing.OCCASION)


def orders(thing: Thing) -> tuple[ListOrder, ...]:
    """Return the orders that a list can have."""
    known = (order for kind, order in _KEYS if kind is thing)
    return (ListOrder.NAME, *known, ListOrder.QUOTES)


def find(
    connection: Connection,
    thing: Thing,
    tree: Tree = EVERYTHING,
    order: ListOrder = ListOrder.NAME,
    *,
    descending: bool = False,
    trash: bool = False,
    kind: str = "",
) -> array[int]:
    """Return the ids of the things outside the trash, or in it, that a search in the grammar of
    their list finds; what has no value to be sorted by comes last.

    `kind` is the one kind of speakers that is looked for.
    """
    if thing in _WITH_TRASH:
        terms = [f"t.trashed IS {'NOT ' if trash else ''}NULL"]
    else:
        terms = ["0"] if trash else []
    parameters: list[object] = [thing.value]
    if kind and thing is Thing.SPEAKER:
        terms.append("t.kind = ?")
        parameters.append(kind)
    if tree != EVERYTHING:
        terms.append(condition(connection, thing, tree, parameters))
    by_number = order is ListOrder.QUOTES
    way = "DESC" if descending and not by_number else "ASC"
    key = _KEYS.get((thing, order), "x.text")
    where = f" WHERE {' AND '.join(terms)}" if terms else ""
    query = (
        f"SELECT t.id FROM {_TABLES[thing]} t"
        f" LEFT JOIN thing_texts x ON x.kind = ? AND x.thing = t.id{where}"
        f" ORDER BY {key} {way} NULLS LAST, t.id {way}"
    )
    found = array("q", connection.exec_driver_sql(query, tuple(parameters)).scalars())
    if not by_number:
        return found
    counted = quotes_of(connection, thing)
    return array("q", sorted(found, key=lambda i: counted.get(i, 0), reverse=descending))


def listed(
    connection: Connection, thing: Thing, query: str, order: ListOrder = ListOrder.NAME
) -> list[tuple[int, int]]:
    """Return (id, number of quotes) for the things outside the trash that a query finds; what was
    added last comes first.
    """
    tree = parse(query, grammar=LISTS[thing.value]).tree
    ids = find(connection, thing, tree, order, descending=order is ListOrder.ADDED)
    counted = quotes_of(connection, thing)
    return [(identity, counted.get(identity, 0)) for identity in ids]


def quotes_of(connection: Connection, thing: Thing) -> dict[int, int]:
    """Return by id how many quotes outside the trash hang on each thing; none where it is 0."""
    counted = numbers(connection, _WORDS[thing])
    return {int(identity): number for identity, number in counted.items()}


def quotes_of_each(connection: Connection, thing: Thing, ids: Iterable[int]) -> dict[int, int]:
    """Return how many quotes outside the trash hang on each of some things."""
    words = {f"{_WORDS[thing]}{identity}": identity for identity in ids}
    counted = number_of(connection, words, _MOST)
    return {identity: counted[word] for word, identity in words.items()}


def quotes_together(connection: Connection, thing: Thing, ids: Iterable[int]) -> int:
    """Return how many quotes outside the trash hang on at least one of some things."""
    joined, owner = HOLDING[thing]
    query = (
        f"SELECT count(DISTINCT q.id) FROM quotes q {joined}"
        f" WHERE q.trashed IS NULL AND {owner} IN {in_list(ids)}"
    )
    return connection.exec_driver_sql(query).scalar() or 0
