"""The texts of what quotes hang on: speakers, sources, occasions, tags and projects.

They are kept folded, for the texts of the quotes are made of them, and lists are searched in them.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import Final

from sqlalchemy import Connection

from quotarium.model.search.tokens import joined
from quotarium.storage.search.docs import in_list

_CHUNK: Final = 500


class Thing(StrEnum):
    """What has a text of its own in the index."""

    SPEAKER = "speaker"
    ROLE = "role"
    SOURCE = "source"
    OCCASION = "occasion"
    TAG = "tag"
    PROJECT = "project"


def texts(connection: Connection, thing: Thing, ids: Iterable[int]) -> dict[int, str]:
    """Return the folded texts of things by their id."""
    query = "SELECT thing, text FROM thing_texts WHERE kind = ? AND thing IN "
    found: dict[int, str] = {}
    for chunk in chunks(ids):
        found.update(
            (row[0], row[1])
            for row in connection.exec_driver_sql(query + in_list(chunk), (thing.value,))
        )
    return found


def refresh(connection: Connection, thing: Thing, ids: Iterable[int]) -> set[int]:
    """Bring the texts of things up to their rows; return the ids of those that differ now."""
    changed: set[int] = set()
    for chunk in chunks(ids):
        present = texts(connection, thing, chunk)
        wanted = _READ[thing](connection, f"IN {in_list(chunk)}")
        gone = present.keys() - wanted.keys()
        differ = {i: text for i, text in wanted.items() if present.get(i) != text}
        if gone:
            connection.exec_driver_sql(
                f"DELETE FROM thing_texts WHERE kind = ? AND thing IN {in_list(gone)}",
                (thing.value,),
            )
        _keep(connection, thing, differ)
        changed |= gone | differ.keys()
    return changed


def refresh_all(connection: Connection) -> None:
    """Make all texts anew."""
    connection.exec_driver_sql("DELETE FROM thing_texts")
    for thing in Thing:
        _keep(connection, thing, _READ[thing](connection, "> 0"))


def differing(connection: Connection) -> Iterable[tuple[Thing, int]]:
    """Yield the things whose texts are not as their rows give them."""
    for thing in Thing:
        query = "SELECT thing, text FROM thing_texts WHERE kind = ?"
        rows = connection.exec_driver_sql(query, (thing.value,))
        present = {row[0]: row[1] for row in rows}
        wanted = _READ[thing](connection, "> 0")
        for identity in present.keys() | wanted.keys():
            if present.get(identity) != wanted.get(identity):
                yield thing, identity


def chunks(ids: Iterable[int]) -> Iterable[list[int]]:
    """Yield ids in lists that one statement can hold."""
    listed = sorted(ids)
    for start in range(0, len(listed), _CHUNK):
        yield listed[start : start + _CHUNK]


def _keep(connection: Connection, thing: Thing, wanted: Mapping[int, str]) -> None:
    if wanted:
        connection.exec_driver_sql(
            "INSERT OR REPLACE INTO thing_texts(kind, thing, text) VALUES (?, ?, ?)",
            [(thing.value, identity, text) for identity, text in wanted.items()],
        )


def _plain(query: str) -> Callable[[Connection, str], dict[int, str]]:
    """Return what reads the texts of things from a query of their id and texts."""

    def read(connection: Connection, which: str) -> dict[int, str]:
        found: defaultdict[int, list[str]] = defaultdict(list)
        for row in connection.exec_driver_sql(query.format(which=which)):
            found[row[0]].extend(text for text in row[1:] if text)
        return {identity: joined(dict.fromkeys(parts)) for identity, parts in found.items()}

    return read


def _sources(connection: Connection, which: str) -> dict[int, str]:
    found: dict[int, list[str]] = {}
    for identity, title, citekey, fields in connection.exec_driver_sql(
        f"SELECT id, title, citekey, fields FROM sources WHERE id {which}"
    ):
        found[identity] = [title, citekey, *map(str, json.loads(fields).values())]
    for identity, *names in connection.exec_driver_sql(
        "SELECT source_id, given, dropping_particle, non_dropping_particle, family, suffix, literal"
        f" FROM source_creators WHERE source_id {which} ORDER BY source_id, position"
    ):
        found[identity].append(" ".join(name for name in names if name))
    return {identity: joined(parts) for identity, parts in found.items()}


_READ: Final[dict[Thing, Callable[[Connection, str], dict[int, str]]]] = {
    Thing.SPEAKER: _plain(
        "SELECT speaker_id, full FROM speaker_names WHERE speaker_id {which}"
        " ORDER BY speaker_id, position"
    ),
    Thing.ROLE: _plain(
        "SELECT speaker_id, title, organisation FROM speaker_roles WHERE speaker_id {which}"
        " ORDER BY speaker_id, position"
    ),
    Thing.SOURCE: _sources,
    Thing.OCCASION: _plain("SELECT id, name, place FROM occasions WHERE id {which}"),
    Thing.TAG: _plain("SELECT id, name FROM tags WHERE id {which}"),
    Thing.PROJECT: _plain("SELECT id, name FROM projects WHERE id {which}"),
}
