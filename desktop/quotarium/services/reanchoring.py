"""Re-anchoring: a clipping brought from one snapshot of its source to another."""

from __future__ import annotations

from collections.abc import Sequence

from quotarium import errors
from quotarium.marking import tr
from quotarium.model.clipping import Clipping, Locator, Selector, Verification
from quotarium.model.text import StructuredText
from quotarium.model.value import Value
from quotarium.reading.anchoring import Match, locate, selector_at
from quotarium.services.clipping import locator_of
from quotarium.services.outcome import Outcome, committed, now
from quotarium.services.verifying import kept_of
from quotarium.storage import clippings, quotes, sources
from quotarium.storage import verifying as stored
from quotarium.storage.library import Library, Writing

#: A clipping and a snapshot of its source, by their ids.
Move = tuple[int, int]


class Reanchored(Value):
    """A clipping beside another snapshot of its source.

    `passage` is what stands there instead, None where the quote was not found in one place;
    `before` are the words that stood in the snapshot the clipping came from.
    """

    clipping: Clipping
    snapshot_id: int
    title: str
    words: str
    before: str
    match: Match
    check: Verification
    passage: str | None = None


def offered(library: Library, ids: Sequence[int]) -> tuple[Reanchored, ...]:
    """Return how the clippings of quotes would stand in newer snapshots of their sources.

    Clippings that are anchored in the newest one, or nowhere, are left out; nothing is changed.
    """
    with library.read() as connection:
        moves = [
            (found.clipping.id, found.newest_copy.id)
            for one in quotes.details(connection, ids)
            for found in one.found_in
            if found.newest_copy is not None
        ]
    return tuple(_moved(library, move) for move in moves)


def reanchor(library: Library, moves: Sequence[Move]) -> Outcome[tuple[Reanchored, ...]]:
    """Anchor clippings in other snapshots of their sources, with the words that stand there.

    Quotes keep their own words; how they differ is in `match`. A clipping whose words do not
    stand in one place is left as it is. Raises NoSuchThing, and InvalidValue for a snapshot of
    another source.
    """

    moved = tuple(_moved(library, move) for move in moves)

    def work(writing: Writing) -> tuple[Reanchored, ...]:
        for one in moved:
            if one.passage is not None:
                clippings.change(writing, one.clipping)
        return moved

    return committed(library, tr("Anchor in another snapshot"), work)


def _moved(library: Library, move: Move) -> Reanchored:
    clipping_id, snapshot_id = move
    with library.read() as connection:
        clipping = stored.clipping(connection, clipping_id)
        snapshot = stored.snapshot(connection, snapshot_id)
        if clipping is None:
            raise errors.NoSuchThing(tr("clipping"), clipping_id)
        if snapshot is None:
            raise errors.NoSuchThing(tr("snapshot"), snapshot_id)
        if snapshot.source_id != clipping.source_id:
            raise errors.InvalidValue(
                tr("snapshot"),
                str(snapshot_id),
                tr("choose a snapshot of the clipping's own source."),
            )
        (source,) = sources.get(connection, [clipping.source_id])
        (quote,) = quotes.get(connection, [clipping.quote_id])
        there = sources.snapshot_text(connection, snapshot_id)
        here = None
        if clipping.snapshot_id is not None:
            here = sources.snapshot_text(connection, clipping.snapshot_id)
    wanted = clipping.selector or Selector(exact=clipping.exact)
    # Where it stood in another text says nothing about this one.
    wanted = wanted.model_copy(update={"exact": quote.words, "start": None})
    match = locate(there.text, wanted)
    found = Reanchored(
        clipping=clipping,
        snapshot_id=snapshot_id,
        title=source.title or source.citekey,
        words=quote.words,
        before=clipping.exact,
        match=match,
        check=kept_of(match, snapshot_id, now()),
    )
    if match.start is None or match.end is None or len(match.candidates) > 1:
        return found
    passage = there.text[match.start : match.end]
    changed = clipping.model_copy(
        update={
            "snapshot_id": snapshot_id,
            "exact": passage,
            "selector": selector_at(there.text, match.start, match.end),
            "locator": _locator(clipping, here, there, match.start, match.end),
            "verification": found.check,
        }
    )
    return found.model_copy(update={"clipping": changed, "passage": passage})


def _locator(
    clipping: Clipping, here: StructuredText | None, there: StructuredText, start: int, end: int
) -> Locator | None:
    """Return the locator in the other snapshot; one that was typed by hand is kept."""
    selector, kept = clipping.selector, clipping.locator
    if here is None or selector is None or selector.start is None or selector.end is None:
        return kept
    typed = kept != locator_of(here, selector.start, selector.end)
    return kept if typed else locator_of(there, start, end)
