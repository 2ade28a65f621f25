"""Lists of sources, speakers, tags and occasions: all ids in an order, and rows by their ids."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from quotarium.model.occasion import Occasion
from quotarium.model.organising import Tag
from quotarium.model.search import Parsed, parse
from quotarium.model.search.fields import LISTS
from quotarium.model.source import Source
from quotarium.model.speaker import Speaker
from quotarium.model.value import Value
from quotarium.services.bulk import change_things
from quotarium.services.outcome import Outcome
from quotarium.services.sources import SourceFields
from quotarium.services.thing_changes import SetSourceFields, Trash
from quotarium.storage import listing, organising, sources, speakers
from quotarium.storage.interrupting import Stop
from quotarium.storage.library import Library
from quotarium.storage.listing import ListOrder, orders
from quotarium.storage.search.things import Thing

__all__ = [
    "ListOrder", "ListRow", "Thing", "Together", "change_sources", "ids_of", "orders", "rows_of",
    "together", "trash_sources", "understood",
]  # fmt: skip


class ListRow(Value):
    """A thing in a list, and how many quotes outside the trash hang on it."""

    thing: Source | Speaker | Tag | Occasion
    quotes: int


class Together(Value):
    """Things that may become one, and how many quotes outside the trash it would have."""

    rows: tuple[ListRow, ...]
    quotes: int


def ids_of(
    library: Library,
    thing: Thing,
    query: str = "",
    order: ListOrder = ListOrder.NAME,
    *,
    descending: bool = False,
    trash: bool = False,
    kind: str = "",
    stop: Stop | None = None,
) -> array[int]:
    """Return the ids of the things that a query finds; docs/guide/searching.md tells the language.

    With `trash`, those that lie there; tags never do. `kind` is that of a SpeakerKind.

    `orders` says which orders a kind of thing has. Raises Cancelled where `stop` was told to.
    """
    with library.read() as connection, (stop or Stop()).watching(connection):
        return listing.find(
            connection,
            thing,
            understood(thing, query).tree,
            order,
            descending=descending,
            trash=trash,
            kind=kind,
        )


def understood(thing: Thing, query: str, *, typing: bool = True) -> Parsed:
    """Return how a query is understood in a list: its tree, and what is odd about it."""
    return parse(query, typing=typing, grammar=LISTS[thing.value])


def rows_of(library: Library, thing: Thing, ids: Sequence[int]) -> tuple[ListRow, ...]:
    """Return rows in the order of their ids; missing ones are left out."""
    with library.read() as connection:
        counted = listing.quotes_of_each(connection, thing, ids)
        found: Sequence[Source | Speaker | Tag | Occasion]
        match thing:
            case Thing.SOURCE:
                found = sources.get(connection, ids)
            case Thing.SPEAKER:
                found = speakers.get(connection, ids)
            case Thing.OCCASION:
                found = list(speakers.occasions(connection, ids).values())
            case _:
                found = list(organising.tags(connection, ids).values())
    return tuple(ListRow(thing=one, quotes=counted[one.id]) for one in found)


def together(library: Library, thing: Thing, ids: Sequence[int]) -> Together:
    """Return what things of one kind would be as one, the most quoted first."""
    with library.read() as connection:
        quotes = listing.quotes_together(connection, thing, ids)
    rows = sorted(rows_of(library, thing, ids), key=lambda row: -row.quotes)
    return Together(rows=tuple(rows), quotes=quotes)


def trash_sources(library: Library, ids: Sequence[int]) -> Outcome[int]:
    """Move sources and the quotes found only in them to the trash, as one step."""
    return change_things(library, ids, Trash(thing=Thing.SOURCE))


def change_sources(
    library: Library, ids: Sequence[int], fields: SourceFields, language: str = "en"
) -> Outcome[int]:
    """Give several sources the same fields, as one step; the value says how many were altered.

    A citekey is left out: each source has its own. Raises InvalidDate.
    """
    return change_things(library, ids, SetSourceFields(fields=fields, language=language))
