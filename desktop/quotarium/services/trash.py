"""The trash: what was put there long ago is removed for good."""

from __future__ import annotations

from datetime import datetime, timedelta

from quotarium.marking import tr
from quotarium.services.outcome import Outcome, committed, now
from quotarium.storage import bulk, quotes
from quotarium.storage.library import Library, Writing


def purge(library: Library, days: int, moment: datetime | None = None) -> Outcome[int]:
    """Remove quotes for good that have been in the trash for so many days; the value says how many.

    Sources in the trash stay: their snapshots may be all that is left of a page. `moment` is now.
    """
    before = (moment or now()) - timedelta(days=days)

    def work(writing: Writing) -> int:
        ids = bulk.trashed_before(writing.connection, before.isoformat())
        quotes.remove_all(writing, ids)
        return len(ids)

    return committed(library, tr("Empty trash"), work)


def empty(library: Library) -> Outcome[int]:
    """Remove all quotes in the trash for good; the value says how many."""
    return purge(library, 0, now() + timedelta(seconds=1))
