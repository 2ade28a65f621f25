"""Suggestions that were skipped, by the snapshot they were found in."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, select

from quotarium.storage import tables as t
from quotarium.storage.journal import Writer


def skipped(connection: Connection, snapshot_id: int) -> frozenset[str]:
    """Return the fingerprints of what was skipped in a snapshot."""
    columns = t.skipped_suggestions.c
    query = select(columns.fingerprint).where(columns.snapshot_id == snapshot_id)
    return frozenset(connection.scalars(query))


def skip(writer: Writer, snapshot_id: int, fingerprints: Iterable[str]) -> None:
    """Remember fingerprints as skipped; those that are already stay as they are."""
    present = skipped(writer.connection, snapshot_id)
    new = [one for one in dict.fromkeys(fingerprints) if one not in present]
    rows = [{"snapshot_id": snapshot_id, "fingerprint": one} for one in new]
    writer.insert_all(t.skipped_suggestions, rows)
