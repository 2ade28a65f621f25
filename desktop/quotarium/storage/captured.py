"""Which words the library has captured already, so that a file can be imported again."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, select

from quotarium.storage import tables as t

_CHUNK = 500


def in_sources(connection: Connection, source_ids: Collection[int]) -> frozenset[tuple[int, str]]:
    """Return (source id, exact words) of all clippings that were made in some sources."""
    ids = sorted(source_ids)
    columns = t.clippings.c
    found: set[tuple[int, str]] = set()
    for start in range(0, len(ids), _CHUNK):
        query = select(columns.source_id, columns.exact)
        part = query.where(columns.source_id.in_(ids[start : start + _CHUNK]))
        found.update((row[0], row[1]) for row in connection.execute(part))
    return frozenset(found)


def in_no_source(connection: Connection) -> frozenset[str]:
    """Return the words of the quotes that have no clipping, those in the trash included."""
    query = select(t.quotes.c.words).where(~t.quotes.c.id.in_(select(t.clippings.c.quote_id)))
    return frozenset(connection.scalars(query))
