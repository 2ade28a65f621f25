"""Clippings and snapshots by their ids, as verification needs them."""

from __future__ import annotations

from sqlalchemy import Connection, select

from quotarium.model.clipping import Clipping, Snapshot
from quotarium.storage import clippings
from quotarium.storage import tables as t
from quotarium.storage.sources import snapshot_of


def clipping(connection: Connection, clipping_id: int) -> Clipping | None:
    """Return the clipping with this id."""
    query = select(t.clippings.c.quote_id).where(t.clippings.c.id == clipping_id)
    quote_id = connection.scalar(query)
    if quote_id is None:
        return None
    found = clippings.of_quotes(connection, [quote_id])[quote_id]
    return next(one for one in found if one.id == clipping_id)


def snapshot(connection: Connection, snapshot_id: int) -> Snapshot | None:
    """Return the snapshot with this id."""
    query = select(t.snapshots).where(t.snapshots.c.id == snapshot_id)
    row = connection.execute(query).mappings().first()
    return None if row is None else snapshot_of(row)
