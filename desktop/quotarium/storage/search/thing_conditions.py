"""From the tree of a search in a list to a condition on its things.

Lists are read from end to end: of a hundred thousand things the texts they are found by are looked
through in the time of a few frames, and only of what they leave a part of them is folded.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import Connection

from quotarium.model.search.fields import Texts
from quotarium.model.search.tree import (
    Column,
    Dated,
    DateOf,
    Facet,
    Is,
    Label,
    Labelled,
    Leaf,
    ThingColumn,
    Tree,
    Words,
)
from quotarium.storage.search.conditions import between, composed, happened, sought, within
from quotarium.storage.search.things import Thing

#: The texts of a thing itself, which stand in `x`.
_OWN: Final[dict[Thing, Column | Label]] = {
    Thing.SOURCE: Column.SOURCES,
    Thing.SPEAKER: Column.SPEAKERS,
    Thing.OCCASION: Column.OCCASIONS,
    Thing.TAG: Label.TAG,
}
#: How a quote `q` hangs on a thing: what is joined to it, and the thing's id.
HOLDING: Final = {
    Thing.SOURCE: ("JOIN clippings h ON h.quote_id = q.id", "h.source_id"),
    Thing.SPEAKER: ("JOIN quote_speakers h ON h.quote_id = q.id", "h.speaker_id"),
    Thing.OCCASION: ("", "q.occasion_id"),
    Thing.TAG: ("JOIN quote_tags h ON h.quote_id = q.id", "h.tag_id"),
}
#: Where it says on which other things a quote hangs.
_OTHERS: Final[dict[Texts, tuple[Thing, str, str]]] = {
    Column.SPEAKERS: (Thing.SPEAKER, "quote_speakers", "speaker_id"),
    Column.SOURCES: (Thing.SOURCE, "clippings", "source_id"),
    Label.TAG: (Thing.TAG, "quote_tags", "tag_id"),
    Label.PROJECT: (Thing.PROJECT, "project_items", "project_id"),
}
_IN_TEXTS: Final = (
    "SELECT thing FROM thing_texts WHERE kind = '{}' AND instr(' ' || text || ' ', ?) > 0"
)
#: The texts themselves.
_IN_OWN: Final = "instr(' ' || ifnull(x.text, '') || ' ', ?) > 0"
#: Texts that are parts of those in `x`, which are looked at first.
_PARTS: Final[dict[Texts, str]] = {
    ThingColumn.TITLE: "stands_in(t.title, ?)",
    ThingColumn.CREATORS: "EXISTS (SELECT 1 FROM source_creators k WHERE k.source_id = t.id"
    " AND stands_in(ifnull(k.given, '') || ' ' || ifnull(k.dropping_particle, '') || ' '"
    " || ifnull(k.non_dropping_particle, '') || ' ' || ifnull(k.family, '') || ' '"
    " || ifnull(k.suffix, '') || ' ' || ifnull(k.literal, ''), ?))",
    ThingColumn.DOI: "stands_in(json_extract(t.fields, '$.DOI'), ?)",
    ThingColumn.URL: "stands_in(json_extract(t.fields, '$.URL'), ?)",
    ThingColumn.PLACE: "stands_in(t.place, ?)",
}
_OTHER_TEXTS: Final[dict[Texts, str]] = {
    ThingColumn.ISBN: "stands_in(replace(json_extract(t.fields, '$.ISBN'), '-', ''), ?)",
    # There are few types: each is looked at once.
    ThingColumn.TYPE: "t.type IN (SELECT type FROM (SELECT DISTINCT type FROM sources)"
    " WHERE stands_in(type, ?))",
    Column.NOTES: "(t.note <> '' AND stands_in(t.note, ?))",
    Column.ROLES: f"t.id IN ({_IN_TEXTS.format(Thing.ROLE.value)})",
}
_LANGUAGES: Final = "ifnull(instr(lower(replace({}, '_', '-')) || '-', ? || '-') = 1, 0)"
_LANGUAGE: Final = {
    Thing.SOURCE: _LANGUAGES.format("t.language"),
    Thing.SPEAKER: "EXISTS (SELECT 1 FROM speaker_names n WHERE n.speaker_id = t.id"
    f" AND {_LANGUAGES.format('n.language')})",
}
_HAS: Final = {
    "author": "EXISTS (SELECT 1 FROM source_creators WHERE source_id = t.id)",
    "identifier": "t.identifiers <> '{}'",
    "note": "t.note <> ''",
    "picture": "EXISTS (SELECT 1 FROM speaker_pictures WHERE speaker_id = t.id)",
    "place": "t.place <> ''",
    "role": "EXISTS (SELECT 1 FROM speaker_roles WHERE speaker_id = t.id)",
    "snapshot": "EXISTS (SELECT 1 FROM snapshots WHERE source_id = t.id)",
}
#: Up to so many quotes are gathered with what they hang on; of more, each thing is asked for one.
_MANY: Final = 20_000
#: The date that a thing has itself.
_DATE: Final = {Thing.SOURCE: "t.issued", Thing.OCCASION: "t.date"}


def condition(connection: Connection, thing: Thing, tree: Tree, parameters: list[object]) -> str:
    """Return a search as a condition on the thing `t` and its texts `x`.

    Of quotes, those in the trash say nothing of a thing.
    """
    return composed(tree, lambda leaf: _leaf(connection, thing, leaf, parameters))


def _leaf(connection: Connection, thing: Thing, leaf: Leaf, parameters: list[object]) -> str:
    match leaf:
        case Words(tokens, prefix, column):
            return _words(connection, thing, column, sought(tokens, prefix), parameters)
        case Labelled(label, tokens, prefix):
            return _words(connection, thing, label, sought(tokens, prefix), parameters)
        case Is(Facet.LANGUAGE, value):
            parameters.append(value)
            return _LANGUAGE[thing]
        case Is(Facet.HAS, "quote"):
            return _any_quote(thing, "1")
        case Is(Facet.HAS, "date"):
            return f"{_DATE[thing]} IS NOT NULL"
        case Is(Facet.HAS, value):
            return _HAS[value]
        case Is(_, value):
            parameters.append(value)
            return "t.kind = ?"
        case Dated(DateOf.ADDED, first, last):
            added, days = happened("t.created", first, last)
            parameters.extend(days)
            return added
        case Dated(_, first, last):
            if (date := _DATE.get(thing)) is not None:
                return within(date, first, last)
            said = between("q.said", first, last)
            if _many(connection, f"quotes q WHERE q.trashed IS NULL AND {said}"):
                return _any_quote(thing, said)
            return _of_quotes(thing, said)


def _words(
    connection: Connection,
    thing: Thing,
    texts: Texts | None,
    wanted: str,
    parameters: list[object],
) -> str:
    parameters.append(wanted)
    if texts in (None, _OWN[thing]):
        return _IN_OWN
    if (part := _PARTS.get(texts)) is not None:
        parameters.append(wanted)
        return f"({_IN_OWN} AND {part})"
    if (other := _OTHER_TEXTS.get(texts)) is not None:
        return other
    kind, table, column = _OTHERS[texts]
    held = f"{column} IN ({_IN_TEXTS.format(kind.value)})"
    if _many(connection, f"{table} WHERE {held}", wanted):
        return _any_quote(
            thing, f"EXISTS (SELECT 1 FROM {table} o WHERE o.quote_id = q.id AND o.{held})"
        )
    return _of_quotes(thing, f"q.id IN (SELECT quote_id FROM {table} WHERE {held})")


def _many(connection: Connection, rows: str, *parameters: object) -> bool:
    """Tell whether so many quotes are meant that most things are likely to have one."""
    query = f"SELECT count(*) FROM (SELECT 1 FROM {rows} LIMIT {_MANY + 1})"
    return (connection.exec_driver_sql(query, parameters).scalar() or 0) > _MANY


def _any_quote(thing: Thing, condition: str) -> str:
    """Return the same as `_of_quotes`, quicker for what is true of many quotes: of each thing those
    before the first are looked at.
    """
    joined, owner = HOLDING[thing]
    # The plus keeps SQLite from the index of dates: what hangs on the thing is looked at first.
    return (
        f"EXISTS (SELECT 1 FROM quotes q {joined}"
        f" WHERE {owner} = t.id AND +q.trashed IS NULL AND {condition})"
    )


def _of_quotes(thing: Thing, condition: str) -> str:
    """Return the condition that a quote outside the trash hangs on a thing, of which one holds."""
    joined, owner = HOLDING[thing]
    return (
        f"t.id IN (SELECT {owner} FROM quotes q {joined}"
        f" WHERE q.trashed IS NULL AND {owner} IS NOT NULL AND {condition})"
    )
