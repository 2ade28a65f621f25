"""Sources that seem to be the same work, and two or more of them made one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce

from quotarium import errors
from quotarium.marking import tr
from quotarium.model.merging import merged
from quotarium.model.source import Source
from quotarium.model.value import Value
from quotarium.services.duplicates import Likeness, alike
from quotarium.services.outcome import Outcome, committed, now
from quotarium.storage import listing, sources
from quotarium.storage.bulk import Connection
from quotarium.storage.library import Library, Writing
from quotarium.storage.search.things import Thing


class Alike(Value):
    """Sources that seem to be the same work, the most quoted first, and by what the surest two
    of them do; `quotes` are the numbers of their quotes.
    """

    likeness: Likeness
    sources: tuple[Source, ...]
    quotes: tuple[int, ...]


def duplicate_sources(library: Library) -> tuple[Alike, ...]:
    """Return the sources outside the trash that seem to be the same work, by their citekeys."""
    with library.read() as connection:
        counted = listing.quotes_of(connection, Thing.SOURCE)
        found = []
        for likeness, ids in alike(connection):
            held = sources.get(connection, ids)
            held = tuple(sorted(held, key=lambda one: (-counted.get(one.id, 0), one.id)))
            numbers = tuple(counted.get(one.id, 0) for one in held)
            found.append(Alike(likeness=likeness, sources=held, quotes=numbers))
    return tuple(sorted(found, key=lambda one: one.sources[0].citekey.casefold()))


def merge_sources(
    library: Library, keep_id: int, other_ids: Sequence[int], wanted: Source | None = None
) -> Outcome[Source]:
    """Make one source of several: it gets their snapshots, clippings and places in chains.

    `wanted` holds the fields as they were chosen one by one; id and citekey are those kept. The
    others go to the trash. Raises NoSuchThing.
    """

    def work(writing: Writing) -> Source:
        moment = now()
        others = [one for one in dict.fromkeys(other_ids) if one != keep_id]
        made = _merged(writing.connection, keep_id, others)
        kept = {"id": keep_id, "citekey": made.citekey, "citekey_pinned": made.citekey_pinned,
                "created": made.created, "modified": moment, "trashed": None}  # fmt: skip
        result = (wanted or made).model_copy(update=kept)
        sources.change(writing, result)
        sources.hand_over(writing, others, keep_id)
        sources.trash(writing, others, moment)
        return result

    return committed(library, tr("Merge sources"), work)


def _merged(connection: Connection, keep_id: int, other_ids: Sequence[int]) -> Source:
    found = sources.get(connection, [keep_id, *other_ids])
    missing = {keep_id, *other_ids} - {one.id for one in found}
    if missing:
        raise errors.NoSuchThing(tr("source"), min(missing))
    return reduce(merged, found)
