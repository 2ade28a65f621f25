"""Changes in bulk: over a selection or a whole search, counted first, and undone as one step.

Of quotes, and of sources, speakers and occasions in their lists.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import TypeAlias

from quotarium.model.value import Value
from quotarium.services.bulk_changes import Change
from quotarium.services.change_of_many import ChangeOfMany
from quotarium.services.outcome import Outcome, committed
from quotarium.services.searching import Search
from quotarium.services.thing_changes import ThingChange
from quotarium.storage import bulk, finding
from quotarium.storage.bulk import Connection
from quotarium.storage.library import Library, Writing

#: Which quotes: a selection by their ids, or all that a search finds.
Chosen: TypeAlias = Sequence[int] | Search


class Preview(Value):
    """How many are chosen, and how many of them a change would alter."""

    chosen: int
    changed: int


def preview(library: Library, chosen: Chosen, change: Change) -> Preview:
    """Count what a change would alter; nothing is written.

    Raises InvalidDate and InvalidValue for what the change does not understand.
    """
    with library.read() as connection:
        ids = _ids(connection, chosen)
        bulk.choose(connection, ids)
        return Preview(chosen=len(ids), changed=len(change.concerned(connection)))


def change_all(library: Library, chosen: Chosen, change: Change) -> Outcome[int]:
    """Change the quotes chosen as one step; the value is how many were altered.

    Raises InvalidDate and InvalidValue for what the change does not understand.
    """

    def work(writing: Writing) -> int:
        bulk.choose(writing.connection, _ids(writing.connection, chosen))
        return _performed(writing, change)

    return committed(library, change.label, work)


def preview_things(library: Library, ids: Sequence[int], change: ThingChange) -> Preview:
    """Count the sources, speakers or occasions that a change would alter; nothing is written.

    Raises InvalidDate for a date that the change does not understand.
    """
    with library.read() as connection:
        bulk.choose(connection, ids)
        return Preview(chosen=len(ids), changed=len(change.concerned(connection)))


def change_things(library: Library, ids: Sequence[int], change: ThingChange) -> Outcome[int]:
    """Change sources, speakers or occasions as one step; the value is how many were altered.

    Raises InvalidDate for a date that the change does not understand.
    """

    def work(writing: Writing) -> int:
        bulk.choose(writing.connection, ids)
        return _performed(writing, change)

    return committed(library, change.label, work)


def _performed(writing: Writing, change: ChangeOfMany) -> int:
    """Alter what is chosen and concerned; return how many that were."""
    concerned = change.concerned(writing.connection)
    bulk.choose(writing.connection, concerned)
    if concerned:
        change.perform(writing, concerned)
    return len(concerned)


def _ids(connection: Connection, chosen: Chosen) -> Sequence[int] | array[int]:
    return finding.find(connection, chosen.filter) if isinstance(chosen, Search) else chosen
