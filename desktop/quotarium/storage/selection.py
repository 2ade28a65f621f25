"""What several quotes have in common, counted without reading them whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from sqlalchemy import Connection, Table, func, select

from quotarium.storage import tables as t

_CHUNK = 500


def tag_numbers(connection: Connection, ids: Sequence[int]) -> Counter[int]:
    """Return how many of these quotes have each tag."""
    return _numbers(connection, t.quote_tags, "tag_id", ids)


def project_numbers(connection: Connection, ids: Sequence[int]) -> Counter[int]:
    """Return how many of these quotes are in each project."""
    return _numbers(connection, t.project_items, "project_id", ids)


def speaker_numbers(connection: Connection, ids: Sequence[int]) -> Counter[int]:
    """Return how many of these quotes each speaker said."""
    return _numbers(connection, t.quote_speakers, "speaker_id", ids)


def unreviewed(connection: Connection, ids: Sequence[int]) -> int:
    """Return how many of these quotes still wait in the Inbox."""
    total = 0
    for start in range(0, len(ids), _CHUNK):
        chunk = t.quotes.c.id.in_(ids[start : start + _CHUNK])
        query = select(func.count()).where(chunk, t.quotes.c.reviewed == 0)
        total += connection.scalar(query) or 0
    return total


def _numbers(connection: Connection, table: Table, column: str, ids: Sequence[int]) -> Counter[int]:
    numbers: Counter[int] = Counter()
    held = table.c[column]
    for start in range(0, len(ids), _CHUNK):
        query = (
            select(held, func.count(table.c.quote_id.distinct()))
            .where(table.c.quote_id.in_(ids[start : start + _CHUNK]))
            .group_by(held)
        )
        for identity, number in connection.execute(query):
            numbers[identity] += number
    return numbers
