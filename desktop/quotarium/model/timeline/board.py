"""The lanes one below the other: how high each is, and where its marks sit at a scale."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import accumulate

from quotarium.model.drawing import Measure, cut, estimated_width
from quotarium.model.timeline.axis import Axis
from quotarium.model.timeline.marks import AFTER, BEFORE, OPEN, Lane, Marks
from quotarium.model.timeline.packing import Item, Seat, pack

#: Of more marks than this the rows are not tried out, and not all are set at once.
_MANY = 3_000
_ALL_AT_ONCE = 400
#: A lane is drawn in bars where more marks than this are seen, closer than so many pixels, or
#: where around what is seen there are so many times as many: setting them would take too long.
_FEW = 60
_CLOSE = 9.0
_AROUND = 3
#: How long labels may be, as multiples of the size of type: as long as one lane's rows allow.
LABELS = (30.0, 20.0, 12.0)
_KEPT_CUTS = 60_000
#: Labels of the last part of all days stand to the left of their dots.
_TURN = 0.6


class Board:
    """Marks in lanes, for one size of type (pixels) and one way of measuring text.

    The number of rows of a lane is tried out at the scale that shows everything, and stays: lanes
    do not jump while one zooms.
    """

    def __init__(
        self,
        marks: Marks,
        *,
        size: float = 13.0,
        measure: Measure = estimated_width,
        most_rows: int = 6,
        room: float = 900.0,
        labels: Sequence[float] = LABELS,
    ) -> None:
        self.marks = marks
        self.size = size
        self.measure = measure
        self.row_height = round(size * 2.5)
        self.padding = round(size * 0.8)
        self._most_rows = most_rows
        self._room = room
        self._lengths = tuple(length * size for length in labels)
        self._cuts: dict[tuple[str, float], tuple[str, float]] = {}
        self._scale = 0.0
        self._seats: dict[tuple[int, int], Mapping[int, Seat]] = {}

    @cached_property
    def total(self) -> int:
        """How many marks there are."""
        return len(self.marks.ids)

    @cached_property
    def home(self) -> Axis:
        """The axis that shows every dated mark."""
        first, last = self.marks.extent or (0, 0)
        silent = any(look & OPEN for look in self.marks.looks)
        right = self.size * (11 if silent else 7 if self.marks.ties else 3)
        return Axis.fitting(first, last + 1, self._room, self.size * 2, right)

    @cached_property
    def turn(self) -> float:
        """The day from which labels stand to the left of their dots, where there is room."""
        first, last = self.marks.extent or (0, 0)
        return first + (last + 1 - first) * _TURN

    @cached_property
    def rows(self) -> list[int]:
        """How many rows each lane has."""
        found = []
        for number, lane in enumerate(self.marks.lanes):
            if self.total > _MANY:
                dated = 1 if lane.dated <= 3 else 2 if lane.dated <= 12 else 3
            else:
                items = [self._item(m, self.home) for stretch in lane.slices for m in stretch]
                seats, dated = pack(items, self._most_rows, self._lengths, self._fit)
                self._scale = self.home.scale
                self._seats[number, 0] = seats
            found.append(max(dated, min(len(lane.undated), self._most_rows), 1))
        return found

    @cached_property
    def tops(self) -> list[float]:
        """Where each lane begins, and at the end where the last one ends."""
        return list(accumulate(self._heights, initial=0.0))

    @property
    def height(self) -> float:
        """The height of all lanes."""
        return self.tops[-1]

    def lane_height(self, number: int) -> float:
        """Return a lane's height; there is always room for its name and a line below it."""
        return self._heights[number]

    @cached_property
    def _heights(self) -> list[float]:
        least = round(self.size * 4.4)
        return [max(rows * self.row_height + 2 * self.padding, least) for rows in self.rows]

    def lane_at(self, y: float) -> int:
        """Return the number of the lane at a height, the first or last one beyond the edges."""
        last = len(self.marks.lanes) - 1
        return max(0, min(last, bisect_right(self.tops, y) - 1))

    def seats(self, number: int, axis: Axis) -> Mapping[int, Seat]:
        """Return where the marks of a lane sit at this scale, at least those that are seen.

        It does not depend on where the axis begins, so that nothing jumps while one pans.
        """
        lane = self.marks.lanes[number]
        page = 0 if len(lane) <= _ALL_AT_ONCE else _page(axis)
        if axis.scale != self._scale:
            self._scale = axis.scale
            self._seats.clear()
        key = (number, page)
        found = self._seats.get(key)
        if found is None:
            at = self.home if axis.scale == self.home.scale else axis
            items = [self._item(m, at) for m in self._of_page(lane, axis, page)]
            found, _ = pack(items, self.rows[number], self._lengths, self._fit)
            self._seats[key] = found
        return found

    def _of_page(self, lane: Lane, axis: Axis, page: int) -> list[int]:
        if len(lane) <= _ALL_AT_ONCE:
            return [mark for stretch in lane.slices for mark in stretch]
        return list(self.marks.touching(lane, *_days_of(axis, page)))

    def crowded(self, number: int, axis: Axis) -> bool:
        """Tell whether a lane has too many marks to draw each of them."""
        lane = self.marks.lanes[number]
        most = max(_FEW, axis.width / _CLOSE)
        if len(lane) <= most:
            return False
        seen = self.marks.count(lane, axis.start, axis.end)
        around = self.marks.count(lane, *_days_of(axis, _page(axis)))
        return seen > most or around > _AROUND * most

    def turned(self, mark: int) -> bool:
        """Tell whether a mark's label stands to the left of its dot."""
        return self.marks.middle(mark) >= self.turn

    def forget_labels(self) -> None:
        """Set everything anew: labels have come."""
        self._seats.clear()

    def dot_y(self, number: int, row: int) -> float:
        """Return the height of the dots of a row, counted from the top of all lanes."""
        spare = self.lane_height(number) - self.rows[number] * self.row_height
        return self.tops[number] + spare / 2 + row * self.row_height + self.row_height * 0.70

    def _fit(self, label: str, room: float) -> tuple[str, float]:
        """Return a label cut to a room, with its width; the same ones are asked for again."""
        found = self._cuts.get((label, room))
        if found is None:
            if len(self._cuts) > _KEPT_CUTS:
                self._cuts.clear()
            text = cut(label, room, self.size, self.measure)
            found = self._cuts[label, room] = (text, self.measure(text, self.size, False))
        return found

    def place_of(self, mark: int, number: int, axis: Axis) -> tuple[float, float]:
        """Return where the dot of a dated mark is, y counted from the top of all lanes."""
        if self.crowded(number, axis):
            middle = self.tops[number] + self.lane_height(number) / 2
            return axis.x(self.marks.middle(mark)), middle
        seat = self.seats(number, axis).get(mark)
        row = seat.row if seat else self.rows[number] - 1
        return axis.x(self.marks.middle(mark)), self.dot_y(number, row)

    def _item(self, mark: int, axis: Axis) -> Item:
        marks = self.marks
        earliest, latest = marks.earliest[mark], marks.latest[mark]
        dot = axis.x(marks.middle(mark))
        fade = self.size * 5
        turned = self.turned(mark)
        # Where all is seen, labels stay between the edges; elsewhere one pans to read on.
        room = dot if turned else axis.width - dot
        return Item(
            mark,
            dot - fade if earliest == BEFORE else axis.x(earliest),
            dot + fade if latest == AFTER else axis.x(latest + 1),
            dot,
            marks.labels.get(marks.ids[mark], ""),
            marks.is_open(mark),
            turned,
            *([max(room, self.size * 3)] if axis == self.home else []),
        )


def _page(axis: Axis) -> int:
    return int(axis.start * axis.scale // axis.width)


def _days_of(axis: Axis, page: int) -> tuple[float, float]:
    """Return the first and the last day of a page and of those beside it."""
    days = axis.width / axis.scale
    return (page - 1) * days, (page + 2) * days
