"""The clippings of a text as marks in it: where each stands, and which one is at a place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from quotarium.model.clipping import Clipping


@dataclass(frozen=True)
class Mark:
    """A stretch of the text, in code points, that a quote was clipped from."""

    start: int
    end: int
    quote_id: int


def marks_of(clippings: Iterable[Clipping], text: str) -> tuple[Mark, ...]:
    """Return the marks of clippings in their order in the text; those not anchored in it have none.

    A clipping is marked only where its exact words still stand.
    """
    found = []
    for clipping in clippings:
        place = clipping.selector
        if place is None or place.start is None or place.end is None:
            continue
        if text[place.start : place.end] == place.exact:
            found.append(Mark(place.start, place.end, clipping.quote_id))
    return tuple(sorted(found, key=lambda mark: (mark.start, mark.end)))


def mark_at(marks: Iterable[Mark], offset: int) -> Mark | None:
    """Return the shortest mark that holds an offset: of nested ones the inner."""
    holding = [mark for mark in marks if mark.start <= offset < mark.end]
    return min(holding, key=lambda mark: mark.end - mark.start, default=None)


def innermost(places: Sequence[tuple[int, int]], offset: int) -> int | None:
    """Return which of some stretches holds an offset: of nested ones the shortest."""
    holding = [n for n, (start, end) in enumerate(places) if start <= offset < end]
    return min(holding, key=lambda n: places[n][1] - places[n][0], default=None)
