"""What a library holds that may be meant by what is typed in a search."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sqlalchemy import Connection

from quotarium.model.search.fields import Field, Texts
from quotarium.model.search.tokens import looked_for
from quotarium.model.search.tree import Column, DateOf, Facet, Label, ThingColumn
from quotarium.storage.search import facts
from quotarium.storage.search.counting import number_of, numbers
from quotarium.storage.search.docs import in_list
from quotarium.storage.search.expressions import named
from quotarium.storage.search.things import Thing

#: So many of what fits are looked at to find those with the most quotes.
_LOOKED_AT: Final = 200
#: Up to so many quotes of each are counted; one more tells that there are more.
MOST: Final = 10_000
_THINGS: Final = {
    Column.SPEAKERS: (Thing.SPEAKER, facts.SPEAKER),
    Column.SOURCES: (Thing.SOURCE, facts.SOURCE),
    Label.TAG: (Thing.TAG, facts.TAG),
    Label.PROJECT: (Thing.PROJECT, facts.PROJECT),
}
#: Texts that are few enough to be looked through.
_TEXTS: Final[dict[Texts | Facet | DateOf, str]] = {
    Column.OCCASIONS: "SELECT DISTINCT name FROM occasions WHERE trashed IS NULL",
    Column.ROLES: "SELECT DISTINCT title FROM speaker_roles",
    ThingColumn.CREATORS: "SELECT DISTINCT coalesce(family, literal, given) FROM source_creators"
    " WHERE coalesce(family, literal, given) <> ''",
    ThingColumn.TYPE: "SELECT DISTINCT type FROM sources WHERE trashed IS NULL",
    ThingColumn.PLACE: "SELECT DISTINCT place FROM occasions WHERE place <> '' AND trashed IS NULL",
}
#: The languages of things.
_LANGUAGES: Final = {
    Thing.SOURCE: "SELECT DISTINCT language FROM sources WHERE language <> ''",
    Thing.SPEAKER: "SELECT DISTINCT language FROM speaker_names WHERE language <> ''",
}
_NAMES: Final = {
    Thing.SPEAKER: "SELECT speaker_id, full FROM speaker_names WHERE position = 0"
    " AND speaker_id IN",
    Thing.SOURCE: "SELECT id, citekey FROM sources WHERE id IN",
    Thing.TAG: "SELECT id, name FROM tags WHERE id IN",
    Thing.PROJECT: "SELECT id, name FROM projects WHERE id IN",
}


def values(
    connection: Connection, field: Field, typed: str, limit: int, things: str = ""
) -> Iterator[tuple[str, int | None]]:
    """Yield values of a field that fit what is typed, with the number of their quotes where it
    is known, the most quoted first. `things` says what is looked for, if not quotes.
    """
    match field.target:
        case target if target in _TEXTS:
            yield from _plain(connection, _TEXTS[target], typed, limit)
        case Facet.LANGUAGE if things:
            yield from _plain(connection, _LANGUAGES[Thing(things)], typed, limit)
        case Facet.LANGUAGE:
            counted = numbers(connection, facts.facet(Facet.LANGUAGE, "")).items()
            fitting = [(one.replace("·", "-"), n) for one, n in counted]
            fitting = [pair for pair in fitting if pair[0].startswith(typed.casefold())]
            yield from sorted(fitting, key=lambda pair: -pair[1])[:limit]
        case Column.VIA:
            yield from _behind(connection, typed, limit)
        case Label.PROJECT if not things:
            yield from _things(connection, *_THINGS[field.target], typed, limit)
            yield from _plain(connection, "SELECT name FROM saved_searches", typed, limit)
        case Column() | Label() as target if target in _THINGS:
            yield from _things(connection, *_THINGS[target], typed, limit)
        case _:
            return


def _things(
    connection: Connection, thing: Thing, beginning: str, typed: str, limit: int
) -> Iterator[tuple[str, int | None]]:
    wanted, _ = looked_for(typed)
    ids = named(connection, thing, wanted, prefix=True)[:_LOOKED_AT]
    counted = number_of(connection, (f"{beginning}{one}" for one in ids), MOST + 1)
    best = sorted(ids, key=lambda one: (-counted[f"{beginning}{one}"], one))[:limit]
    rows = connection.exec_driver_sql(f"{_NAMES[thing]} {in_list(best)}")
    names = {row[0]: row[1] for row in rows}
    for one in best:
        if one in names:
            yield names[one], counted[f"{beginning}{one}"]


def _behind(connection: Connection, typed: str, limit: int) -> Iterator[tuple[str, int | None]]:
    """Yield sources that stand behind one that was read."""
    wanted, _ = looked_for(typed)
    ids = named(connection, Thing.SOURCE, wanted, prefix=True)
    query = (
        "SELECT citekey, count(DISTINCT quotes.id) AS number FROM chain_links"
        " JOIN clippings ON clippings.id = clipping_id JOIN quotes ON quotes.id = quote_id"
        " JOIN sources ON sources.id = chain_links.source_id"
        f" WHERE quotes.trashed IS NULL AND chain_links.source_id IN {in_list(ids)}"
        " GROUP BY chain_links.source_id ORDER BY number DESC, citekey LIMIT ?"
    )
    yield from ((row[0], row[1]) for row in connection.exec_driver_sql(query, (limit,)))


def _plain(
    connection: Connection, query: str, typed: str, limit: int
) -> Iterator[tuple[str, int | None]]:
    text = " ".join(looked_for(typed)[0])
    found = []
    for name in connection.exec_driver_sql(query).scalars():
        present = f" {' '.join(looked_for(name)[0])}"
        if f" {text}" in present:
            found.append(name)
    yield from ((name, None) for name in sorted(found, key=str.casefold)[:limit])
