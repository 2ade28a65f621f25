"""Marks made up for tests of the timeline."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from itertools import pairwise

from quotarium.model.organising import LinkKind
from quotarium.model.timeline.marks import AFTER, BEFORE, LEVELS, OPEN, Lane, Marks, Tie

#: The first and the last day a quote may have been said; None where that is not known.
Said = tuple[int | None, int | None]


def marks(
    lanes: Sequence[Sequence[Said]],
    *,
    links: Sequence[tuple[int, int, LinkKind]] = (),
    questions: Sequence[int] = (),
    label: str = "words of quote {}",
) -> Marks:
    """Return marks, quotes numbered from 1 in the order given; links are by these numbers."""
    made = Marks(ties=tuple(Tie(*link) for link in links))
    built = []
    number = 0
    for lane_number, said in enumerate(lanes, 1):
        rows = []
        for first, last in said:
            number += 1
            low = BEFORE if first is None else first
            high = AFTER if last is None else last
            undated = first is None and last is None
            level = len(LEVELS) if undated else _level_of(low, high)
            rows.append((level, low, number, high))
        rows.sort()
        start = len(made.ids)
        made.ids.extend(row[2] for row in rows)
        made.earliest.extend(row[1] for row in rows)
        made.latest.extend(row[3] for row in rows)
        made.look.extend(1 + (OPEN if row[2] in questions else 0) for row in rows)
        made.labels |= {row[2]: label.format(row[2]) for row in rows}
        places = array("q", [start])
        for level in range(len(LEVELS) + 1):
            places.append(places[-1] + sum(row[0] == level for row in rows))
        stretches = [range(a, b) for a, b in pairwise(places)]
        built.append(
            Lane(lane_number, f"Speaker {lane_number}", "", tuple(stretches[:-1]), stretches[-1])
        )
    made.lanes = built
    return made


def _level_of(earliest: int, latest: int) -> int:
    if earliest == BEFORE or latest == AFTER:
        return len(LEVELS) - 1
    return next(n for n, longest in enumerate(LEVELS) if latest - earliest <= longest)
