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
from itertools import chain, pairwise
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


class Span(NamedTuple):
    """What a link reaches over: the days and the numbers of the lanes of its ends."""

    first: float
    last: float
    low: int
    high: int
    tie: Tie


class InTime(NamedTuple):
    """The dated marks of a lane in order of time, and the days of their dots."""

    marks: array[int]
    days: array[int]


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


def _row_numbers() -> array[int]:
    return array("i")


@dataclass
class Marks:
    """Lanes with their marks; a quote of two speakers has a mark in both lanes.

    `earliest` and `latest` are day ordinals, `look` is the status with the bits OPEN and
    UNCERTAIN. `order` are the quotes as a list shows them, each once. `labels` are beginnings of
    the words by quote and `said` their dates as EDTF, where they were fetched; `issued` the first
    and the last day on which a source that reports it may have been published. `nearest` are the
    days of the dots of quotes whose date is open at one end.
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
    nearest: dict[int, int] = field(default_factory=dict)
    ties: tuple[Tie, ...] = ()
    order: array[int] = field(default_factory=_row_numbers)
    _found: dict[int, tuple[int, int]] = field(default_factory=dict, repr=False)
    _in_time: dict[int, InTime] = field(default_factory=dict, repr=False)

    def middle(self, mark: int) -> float:
        """Return the day, with a fraction, at which a dated mark has its dot.

        Where one bound is open it is the end of the other that lies nearest to it: “after 2020”
        stands behind whatever was said in 2020.
        """
        return self._twice_the_middle(mark) / 2

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
        days = self.in_time(lane).days
        places = [bisect_left(days, edge) for edge in edges]
        return [after - before for before, after in pairwise(places)]

    def count(self, lane: Lane, first: float, last: float) -> int:
        """Return how many marks of a lane have their dot within these days."""
        return self.counts(lane, (first, last))[0]

    def in_time(self, lane: Lane) -> InTime:
        """Return the dated marks of a lane in order of time."""
        found = self._in_time.get(lane.id)
        if found is None:
            # Whole numbers, and most of them in order already: a million are sorted at once.
            marks = array("q", sorted(chain(*lane.slices), key=self._twice_the_middle))
            days = array("q", (self._twice_the_middle(mark) >> 1 for mark in marks))
            found = self._in_time[lane.id] = InTime(marks, days)
        return found

    def _twice_the_middle(self, mark: int) -> int:
        earliest, latest = self.earliest[mark], self.latest[mark]
        if latest == AFTER:
            return 2 * self.nearest.get(self.ids[mark], earliest) + 1
        if earliest == BEFORE:
            return 2 * self.nearest.get(self.ids[mark], latest) + 1
        return earliest + latest + 1

    @cached_property
    def linked(self) -> Mapping[int, tuple[int, int]]:
        """The first mark of each linked quote, with the number of its lane."""
        wanted = {end for tie in self.ties for end in (tie.from_id, tie.to_id)}
        found: dict[int, tuple[int, int]] = {}
        for mark, quote in enumerate(self.ids if wanted else ()):
            if quote in wanted and quote not in found:
                found[quote] = (mark, self._lane_of(mark))
        return found

    @cached_property
    def spans(self) -> Sequence[Span]:
        """What the links between quotes that are here reach over."""
        made = []
        for tie in self.ties:
            one, other = self.linked.get(tie.from_id), self.linked.get(tie.to_id)
            if one is None or other is None:
                continue
            first, last = sorted((self._day(*one), self._day(*other)))
            low, high = sorted((one[1], other[1]))
            made.append(Span(first, last, low, high, tie))
        return made

    def crossing(self, first: float, last: float, lanes: range) -> Iterator[Tie]:
        """Yield the links that cross these days and lanes."""
        for start, end, low, high, tie in self.spans:
            if start <= last and end >= first and low < lanes.stop and high >= lanes.start:
                yield tie

    def _day(self, mark: int, number: int) -> float:
        # Those without a date stand to the right of all days.
        return AFTER if mark in self.lanes[number].undated else self.middle(mark)

    def prepare(self) -> Marks:
        """Work out, in the background, what a first picture would have to wait for."""
        _ = (self.extent, self.spans, self.looks, self.has_stretches)
        for lane in self.lanes:
            self.in_time(lane)
        return self

    @cached_property
    def _starts(self) -> tuple[list[int], list[int]]:
        """Where in the arrays lanes begin, in order, and the numbers of these lanes."""
        begun = sorted(
            (next(stretch.start for stretch in (*lane.slices, lane.undated) if stretch), number)
            for number, lane in enumerate(self.lanes)
            if len(lane)
        )
        return [start for start, _ in begun], [number for _, number in begun]

    def _lane_of(self, mark: int) -> int:
        starts, numbers = self._starts
        return numbers[bisect_right(starts, mark) - 1]

    def find(self, quote_id: int) -> tuple[int, int] | None:
        """Return the first mark of a quote and the number of its lane."""
        found = self.linked.get(quote_id) or self._found.get(quote_id)
        if found is not None:
            return found
        try:
            mark = self.ids.index(quote_id)
        except ValueError:
            return None
        # A million are looked through once, not for every question about the same quote.
        self._found[quote_id] = mark, self._lane_of(mark)
        return self._found[quote_id]

    @cached_property
    def looks(self) -> frozenset[int]:
        """The looks that there are."""
        return frozenset(self.look)

    @cached_property
    def has_stretches(self) -> bool:
        """Whether something may have been said on more than one day."""
        return any(stretch for lane in self.lanes for stretch in lane.slices[1:])

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
                    known += [self.nearest.get(self.ids[mark], known[0])]
                    lows += known
                    highs += known
        return (min(lows), max(highs)) if lows else None
