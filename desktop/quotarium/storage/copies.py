"""Which copies of a source there are: what a clipping was compared with, and what is newer."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from quotarium.model.clipping import Clipping
from quotarium.model.details import Copy
from quotarium.storage import tables as t

#: Ids asked for at once.
_CHUNK = 500


@dataclass(frozen=True, slots=True)
class Copies:
    """The snapshots of some sources, oldest first."""

    by_source: dict[int, list[Copy]]

    def checked(self, clipping: Clipping) -> datetime | None:
        """Return when the snapshot was captured that a clipping was compared with."""
        wanted = clipping.verification.snapshot_id or clipping.snapshot_id
        found = (copy for copy in self.by_source.get(clipping.source_id, ()) if copy.id == wanted)
        return next((copy.captured for copy in found), None)

    def newer(self, clipping: Clipping) -> Copy | None:
        """Return the newest snapshot of the source if the clipping is anchored in an older one."""
        known = self.by_source.get(clipping.source_id, [])
        if clipping.snapshot_id is None or not known or known[-1].id == clipping.snapshot_id:
            return None
        return known[-1]


def copies_of(connection: Connection, source_ids: Iterable[int]) -> Copies:
    """Return the snapshots of these sources."""
    columns = t.snapshots.c
    wanted = list(source_ids)
    known: dict[int, list[Copy]] = {}
    for start in range(0, len(wanted), _CHUNK):
        query = (
            select(columns.id, columns.source_id, columns.captured)
            .where(columns.source_id.in_(wanted[start : start + _CHUNK]))
            .order_by(columns.id)
        )
        for row in connection.execute(query):
            captured = datetime.fromisoformat(row.captured)
            known.setdefault(row.source_id, []).append(Copy(id=row.id, captured=captured))
    return Copies(known)
