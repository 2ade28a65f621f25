"""Who said something when, as compact arrays: a million quotes take no more than 40 MB.

Each lane is a stretch of the arrays. Within it the dated marks stand in *levels*, classes of how
long the stretch of possible days is, and within a level in order of the earliest day. So those
that touch some days are found by bisection however many there are.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from itertools import pairwise
from typing import Final, NamedTuple

from quotarium.model.organising import LinkKind
from quotarium.model.quote import AttributionStatus

#: Days of a bound that is not known, far outside every calendar.
BEFORE: Final = -(2**60)
AFTER: Final = 2**60
#: The longest stretch of days in each level; in the last one a bound is open.
LEVELS: Final = (0, 31, 366, 3_653, 36_525, 10_000_000_000)

#: The bits of a mark's `look` beside the number of its status.
OPEN: Final = 16
UNCERTAIN: Final = 32
STATUSES: Final = tuple(AttributionStatus)


class LaneBy(StrEnum):
    """What the lanes are."""

    SPEAKER = "speaker"
    TAG = "tag"
    PROJECT = "project"


class Tie(NamedTuple):
    """A link as the timeline draws it."""

    from_id: int
    to_id: int
    kind: LinkKind


@dataclass(frozen=True)
class Lane:
    """A lane: `slices` are where its levels stand in the arrays, `undated` where the rest does."""

    id: int
    name: str
    detail: str = ""
    slices: tuple[range, ...] = ()
    undated: range = range(0)

    @property
    def dated(self) -> int:
        """How many marks have a date."""
        return sum(map(len, self.slices))

    def __len__(self) -> int:
        return self.dated + len(self.undated)


def _numbers() -> array[int]:
    return array("q")


@dataclass
class Marks:
    """Lanes with their marks; a quote of two speakers has a mark in both lanes.

    `earliest` and `latest` are day ordinals, `look` is the status with the bits OPEN and
    UNCERTAIN. `labels` are beginnings of the words by quote and `said` their dates as EDTF, where
    they were fetched; `issued` the first and the last day on which a source that reports it may
    have been published.
    """

    by: LaneBy = LaneBy.SPEAKER
    lanes: Sequence[Lane] = ()
    ids: array[int] = field(default_factory=_numbers)
    earliest: array[int] = field(default_factory=_numbers)
    latest: array[int] = field(default_factory=_numbers)
    look: bytearray = field(default_factory=bytearray)
    labels: dict[int, str] = field(default_factory=dict)
    said: dict[int, str] = field(default_factory=dict)
    issued: dict[int, tuple[int, int]] = field(default_factory=dict)
    ties: tuple[Tie, ...] = ()
    _middles: dict[int, array[int]] = field(default_factory=dict, repr=False)

    def middle(self, mark: int) -> float:
        """Return the day, with a fraction, at which a dated mark has its dot.

        Where one bound is open it is the other.
        """
        earliest, latest = self.earliest[mark], self.latest[mark]
        if latest == AFTER:
            return earliest + 0.5
        if earliest == BEFORE:
            return latest + 0.5
        return (earliest + latest + 1) / 2

    def status(self, mark: int) -> AttributionStatus:
        """Return how sure the attribution is."""
        return STATUSES[self.look[mark] & 15]

    def is_open(self, mark: int) -> bool:
        """Tell whether the quote is a question without an answer."""
        return bool(self.look[mark] & OPEN)

    def is_uncertain(self, mark: int) -> bool:
        """Tell whether the date is stated with doubt, as “2025?” or “1921~”."""
        return bool(self.look[mark] & UNCERTAIN)

    def touching(self, lane: Lane, first: float, last: float) -> Iterator[int]:
        """Yield the marks of a lane that may have been said within these days."""
        for level, stretch in enumerate(lane.slices):
            longest = LEVELS[level]
            if not stretch:
                continue
            wide = level == len(LEVELS) - 1
            start = (
                stretch.start
                if wide
                else bisect_left(self.earliest, first - longest - 1, stretch.start, stretch.stop)
            )
            stop = bisect_right(self.earliest, last, start, stretch.stop)
            for mark in range(start, stop):
                if self.latest[mark] + 1 >= first:
                    yield mark

    def counts(self, lane: Lane, edges: Sequence[float]) -> list[int]:
        """Return how many marks of a lane have their dot between each two edges (days)."""
        middles = self.middles(lane)
        places = [bisect_left(middles, edge) for edge in edges]
        return [after - before for before, after in pairwise(places)]

    def count(self, lane: Lane, first: float, last: float) -> int:
        """Return how many marks of a lane have their dot within these days."""
        return self.counts(lane, (first, last))[0]

    def middles(self, lane: Lane) -> array[int]:
        """Return the days of a lane's dots in order."""
        found = self._middles.get(lane.id)
        if found is None:
            dated = [int(self.middle(m)) for stretch in lane.slices for m in stretch]
            dated.sort()
            found = self._middles[lane.id] = array("q", dated)
        return found

    @cached_property
    def linked(self) -> Mapping[int, tuple[int, int]]:
        """The first mark of each linked quote, with the number of its lane."""
        wanted = {end for tie in self.ties for end in (tie.from_id, tie.to_id)}
        found: dict[int, tuple[int, int]] = {}
        for number, lane in enumerate(self.lanes if wanted else ()):
            for stretch in (*lane.slices, lane.undated):
                for mark in stretch:
                    if self.ids[mark] in wanted:
                        found.setdefault(self.ids[mark], (mark, number))
        return found

    def prepare(self) -> Marks:
        """Work out, in the background, what a first picture would have to wait for."""
        _ = (self.extent, self.linked, self.looks, self.order)
        return self

    def find(self, quote_id: int) -> tuple[int, int] | None:
        """Return the first mark of a quote and the number of its lane."""
        found = self.linked.get(quote_id)
        if found is not None:
            return found
        try:
            mark = self.ids.index(quote_id)
        except ValueError:
            return None
        return next(
            (mark, number)
            for number, lane in enumerate(self.lanes)
            if mark in lane.undated or any(mark in stretch for stretch in lane.slices)
        )

    @cached_property
    def order(self) -> tuple[int, ...]:
        """The quotes in order of time, each once; those without a date at the end."""
        days = {}
        for mark, quote in enumerate(self.ids):
            undated = self.earliest[mark] == BEFORE and self.latest[mark] == AFTER
            days[quote] = AFTER if undated else self.middle(mark)
        return tuple(sorted(days, key=lambda quote: (days[quote], quote)))

    @cached_property
    def looks(self) -> frozenset[int]:
        """The looks that there are."""
        return frozenset(self.look)

    @cached_property
    def extent(self) -> tuple[int, int] | None:
        """The first and the last day of all that is dated; None where nothing is.

        Bounds are taken where they are known.
        """
        lows: list[int] = []
        highs: list[int] = []
        for lane in self.lanes:
            for level, stretch in enumerate(lane.slices):
                if not stretch:
                    continue
                if level < len(LEVELS) - 1:
                    lows.append(self.earliest[stretch.start])
                    highs.append(max(self.latest[stretch.start : stretch.stop]))
                    continue
                for mark in stretch:
                    known = [
                        day
                        for day in (self.earliest[mark], self.latest[mark])
                        if BEFORE < day < AFTER
                    ]
                    lows += known
                    highs += known
        return (min(lows), max(highs)) if lows else None


def level_of(earliest: int, latest: int) -> int:
    """Return the level of a stretch of days."""
    if earliest == BEFORE or latest == AFTER:
        return len(LEVELS) - 1
    return next(n for n, longest in enumerate(LEVELS) if latest - earliest <= longest)
