"""The trash: what was put there long ago is removed for good."""

from __future__ import annotations

from datetime import datetime, timedelta

from quotarium.marking import tr
from quotarium.services.outcome import Outcome, committed, now
from quotarium.storage import purging
from quotarium.storage.library import Library


def purge(library: Library, days: int, moment: datetime | None = None) -> Outcome[int]:
    """Remove for good what has been in the trash for so many days; the value says how many.

    That is quotes, and sources, speakers and occasions that no quote needs, be it in the trash.
    `moment` is now.
    """
    before = (moment or now()) - timedelta(days=days)
    return committed(library, tr("Empty trash"), lambda w: purging.purge(w, before.isoformat()))


def empty(library: Library) -> Outcome[int]:
    """Remove all that is in the trash for good; the value says how many."""
    return purge(library, 0, now() + timedelta(seconds=1))
