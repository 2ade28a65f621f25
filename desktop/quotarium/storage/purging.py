"""Removing for good what has lain in the trash long enough.

A source, speaker or occasion stays as long as anything needs it, be it a quote in the trash. The
files of snapshots stay too: a backup may need them, and a check of the library finds those that
nothing needs any more.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sqlalchemy import Connection, Table, select

from quotarium.storage import quotes
from quotarium.storage import tables as t
from quotarium.storage.bulk_things import TABLES
from quotarium.storage.journal import Writer
from quotarium.storage.search.things import Thing, chunks

#: What refers to a thing `q` and keeps it.
_KEPT_BY: Final[Mapping[Thing, tuple[str, ...]]] = {
    Thing.SOURCE: (
        "SELECT 1 FROM clippings WHERE source_id = q.id",
        "SELECT 1 FROM chain_links WHERE source_id = q.id",
        "SELECT 1 FROM snapshots s JOIN clippings c ON c.snapshot_id = s.id"
        " WHERE s.source_id = q.id",
        "SELECT 1 FROM quote_relative_dates WHERE source_id = q.id",
    ),
    Thing.SPEAKER: ("SELECT 1 FROM quote_speakers WHERE speaker_id = q.id",),
    Thing.OCCASION: (
        "SELECT 1 FROM quotes WHERE occasion_id = q.id",
        "SELECT 1 FROM quote_relative_dates WHERE occasion_id = q.id",
    ),
}


def purge(writer: Writer, moment: str) -> int:
    """Remove what was moved to the trash before a moment; return how many quotes and things."""
    ids = _trashed_before(writer.connection, t.quotes, moment)
    quotes.remove_all(writer, ids)
    removed = len(ids)
    for thing, table in TABLES.items():
        free = " AND ".join(f"NOT EXISTS ({one})" for one in _KEPT_BY[thing])
        found = _trashed_before(writer.connection, table, moment, f" AND {free}")
        for chunk in chunks(found):
            _remove_parts(writer, thing, chunk)
            writer.delete_all(table, chunk)
        removed += len(found)
    return removed


def _trashed_before(connection: Connection, table: Table, moment: str, more: str = "") -> list[int]:
    # Sorted here: asked for an order, SQLite goes through all quotes by their ids instead of those
    # in the trash (0.17 s of a million).
    query = f"SELECT q.id FROM {table.name} q WHERE q.trashed < ?{more}"
    return sorted(connection.exec_driver_sql(query, (moment,)).scalars())


def _remove_parts(writer: Writer, thing: Thing, ids: list[int]) -> None:
    """Remove what belongs to things and goes with them."""
    if thing is Thing.SPEAKER:
        merges = _owned(writer, t.speaker_merges, "speaker_id", ids)
        for table, owner, gone in (
            (t.merged_quotes, "merge_id", merges), (t.merged_distinct, "merge_id", merges),
            (t.merged_distinct, "speaker_id", ids), (t.merged_merges, "merge_id", merges),
            (t.merged_merges, "inner_id", merges),
        ):  # fmt: skip
            _delete_owned(writer, table, owner, gone)
        writer.delete_all(t.speaker_merges, merges)
        for table, owner in (
            (t.distinct_speakers, "speaker_id"), (t.distinct_speakers, "other_id"),
            (t.speaker_names, "speaker_id"), (t.speaker_roles, "speaker_id"),
            (t.speaker_pictures, "speaker_id"),
        ):  # fmt: skip
            _delete_owned(writer, table, owner, ids)
    elif thing is Thing.SOURCE:
        owned = _owned(writer, t.snapshots, "source_id", ids)
        for table in (t.snapshot_texts, t.skipped_suggestions):
            _delete_owned(writer, table, "snapshot_id", owned)
        writer.delete_all(t.snapshots, owned)
        _delete_owned(writer, t.source_creators, "source_id", ids)


def _delete_owned(writer: Writer, table: Table, owner: str, ids: list[int]) -> None:
    writer.delete_all(table, _owned(writer, table, owner, ids))


def _owned(writer: Writer, table: Table, owner: str, ids: list[int]) -> list[int]:
    query = select(table.c.id).where(table.c[owner].in_(ids)).order_by(table.c.id)
    return list(writer.connection.scalars(query))
