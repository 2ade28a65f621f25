"""The timeline as a picture: what is seen of a board at an axis and a height."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from quotarium.model.drawing import Anchor, Box, Disc, Drawing, Line, Part, Text, cut, headed
from quotarium.model.timeline import ties
from quotarium.model.timeline.axis import Axis, Tick
from quotarium.model.timeline.board import Board
from quotarium.model.timeline.legend import legend, legend_height
from quotarium.model.timeline.marks import AFTER, BEFORE, Lane, Marks
from quotarium.model.timeline.packing import DOT, Seat
from quotarium.model.timeline.signs import HOLLOW, STATUS_COLOURS, signs_of
from quotarium.model.timeline.ties import Spot
from quotarium.model.timeline.wording import Wording

#: A lane is drawn in bars where more marks than this are seen, closer than so many pixels.
_FEW: Final = 60
_CLOSE: Final = 9.0
BUCKET: Final = 6
_MOST_TIES: Final = 300
_NAMED_TIES: Final = 24


@dataclass(frozen=True)
class Look:
    """How the board is looked at; lengths are pixels.

    `scroll` is how far the lanes are scrolled up. `current` is a quote's id.
    """

    axis: Axis
    height: float
    scroll: float = 0.0
    names: float = 190.0
    undated: float = 0.0
    current: int | None = None
    published: bool = False
    legend: bool = True
    words: Wording = field(default_factory=Wording)


class Target(NamedTuple):
    """What one hits at a place: a quote's mark, or a bar of several in a stretch of days."""

    left: float
    top: float
    right: float
    bottom: float
    mark: int = -1
    lane: int = 0
    number: int = 1
    days: tuple[float, float] = (0.0, 0.0)


class Picture(NamedTuple):
    """What is drawn, and what can be hit; the last one hit lies uppermost."""

    drawing: Drawing
    targets: list[Target]


def head_height(board: Board) -> float:
    """Return how much room the axis takes above the lanes."""
    return round(board.size * 2.6)


def undated_width(board: Board) -> float:
    """Return how wide the column of quotes without a date is; 0 where there are none."""
    return round(board.size * 15) if any(lane.undated for lane in board.marks.lanes) else 0.0


def names_width(board: Board, most: float) -> float:
    """Return how wide the names of the lanes are, at most `most`."""
    size, needed = board.size, board.size * 9
    for lane in board.marks.lanes[:500]:
        detail = board.measure(lane.detail, size * 0.86, False) if lane.detail else 0.0
        needed = max(needed, board.measure(lane.name, size, True), detail)
    return round(min(most, needed + size * 1.8))


def whole(
    marks: Marks,
    width: float,
    *,
    title: str = "",
    words: Wording | None = None,
    published: bool = False,
) -> Drawing:
    """Return a picture of everything at a width in pixels, as high as it needs to be."""
    board = Board(marks, most_rows=9, room=width)
    names, side = names_width(board, 300.0), undated_width(board)
    board = Board(marks, most_rows=9, room=width - names - side)
    said = words or Wording()
    foot = legend_height(board.size)
    look = Look(
        board.home, head_height(board) + board.height + foot, 0.0, names, side,
        published=published, words=said,
    )  # fmt: skip
    drawing = draw(board, look).drawing
    return headed(drawing, title, board.size) if title else drawing


def draw(board: Board, look: Look) -> Picture:
    """Return what is seen: lanes, axis, arcs, the column of unknown dates and the legend."""
    return _Painter(board, look).picture()


class _Painter:
    def __init__(self, board: Board, look: Look) -> None:
        self.board = board
        self.marks = board.marks
        self.look = look
        self.size = board.size
        self.head = head_height(board)
        self.foot = legend_height(board.size) if look.legend else 0.0
        self.left = look.names
        self.right = look.names + look.axis.width
        self.width = self.right + look.undated
        self.bottom = look.height - self.foot
        self.shift = self.head - look.scroll
        self.under: list[Part] = []
        self.bars: list[Part] = []
        self.arcs: list[Part] = []
        self.dots: list[Part] = []
        self.labels: list[Part] = []
        self.over: list[Part] = []
        self.targets: list[Target] = []
        self.taken: list[Spot] = []
        self.crowded = False

    def picture(self) -> Picture:
        look, board = self.look, self.board
        lanes = self.marks.lanes
        if lanes:
            first = board.lane_at(look.scroll)
            last = board.lane_at(look.scroll + self.bottom - self.head)
            seen = range(first, last + 1)
        else:
            seen = range(0)
        ticks = look.axis.ticks(look.words, self.size * 5)
        low = min(self.bottom, self.shift + board.height)
        if look.undated:
            height = low - self.head
            self.under.append(Box(self.right, self.head, look.undated, height, "panel"))
        for tick in ticks:
            x = self.left + tick.x
            self.under.append(Line(x, self.head - 5, x, low, "muted" if tick.strong else "line"))
        for number in seen:
            self._lane(number)
            if look.undated:
                self._undated(number)
        self._ties(seen)
        self._edges(seen)
        self._head(ticks)
        if look.legend:
            signs = signs_of(self.marks, published=look.published, crowded=self.crowded)
            ground = Box(0, self.bottom, self.width, self.foot, "paper")
            self.over.append(ground)
            self.over += legend(
                signs, look.words, self.left_edge, self.bottom, self.width, self.size, board.measure
            )
        parts = (
            Box(0, 0, self.width, look.height, "paper"),
            *self.under, *self.bars, *self.arcs, *self.dots, *self.labels, *self.over,
        )  # fmt: skip
        return Picture(Drawing(self.width, look.height, parts), self.targets)

    @property
    def left_edge(self) -> float:
        return round(self.size * 0.4)

    # A lane.

    def _lane(self, number: int) -> None:
        board, axis = self.board, self.look.axis
        lane = self.marks.lanes[number]
        bottom = self.shift + board.tops[number + 1]
        self.under.append(Line(0, bottom - 0.5, self.width, bottom - 0.5, "line"))
        seen = self.marks.count(lane, axis.start, axis.end)
        if seen > _FEW and seen > axis.width / _CLOSE:
            self._crowd(number, lane)
        else:
            seats = board.seats(number, axis)
            for mark in self.marks.touching(lane, axis.start, axis.end):
                self._mark(number, mark, seats.get(mark))

    def _crowd(self, number: int, lane: Lane) -> None:
        """Draw how many there are: bars, whose height grows with the logarithm of the number."""
        axis, board = self.look.axis, self.board
        self.crowded = True
        columns = int(axis.width // BUCKET)
        # The columns are tied to days, so that they stay what they are while one pans.
        first = math.floor(axis.start * axis.scale / BUCKET)
        edges = [(first + n) * BUCKET / axis.scale for n in range(columns + 2)]
        counts = self.marks.counts(lane, edges)
        tallest = board.lane_height(number) - board.padding
        full = math.log1p(max(counts))
        foot = self.shift + board.tops[number + 1] - 3
        for edge, count in zip(edges, counts, strict=False):
            if count:
                x = self.left + axis.x(edge)
                high = max(3.0, tallest * math.log1p(count) / full)
                self.bars.append(Box(x, foot - high, BUCKET - 1, high, "muted", 0.75))
                days = (edge, edge + BUCKET / axis.scale)
                self.targets.append(
                    Target(x, foot - tallest, x + BUCKET, foot, -1, number, count, days)
                )

    def _mark(self, number: int, mark: int, seat: Seat | None) -> None:
        marks, axis = self.marks, self.look.axis
        row = seat.row if seat else self.board.rows[number] - 1
        y = self.shift + self.board.dot_y(number, row)
        x = self.left + axis.x(marks.middle(mark))
        colour = STATUS_COLOURS[marks.status(mark)]
        left, right = self._bar(mark, x, y, colour)
        quote = marks.ids[mark]
        if self.look.published and quote in marks.issued:
            self._issued(x, y, *marks.issued[quote])
        if marks.is_open(mark):
            self._silence(x, y)
        self._dot(mark, x, y, colour)
        top = y - DOT - 2
        if seat is not None and seat.label:
            top = y - self.size * 1.55
            spot = self._label(x, y - self.size * 0.72, seat.label, turned=self.board.turned(mark))
            left, right = min(left, spot.left), max(right, spot.right)
        hit = Target(min(left, x - 8), top, max(right, x + 8), y + DOT + 3, mark, number)
        self.targets.append(hit)

    def _bar(self, mark: int, x: float, y: float, colour: str) -> tuple[float, float]:
        marks, axis = self.marks, self.look.axis
        earliest, latest = marks.earliest[mark], marks.latest[mark]
        fade = self.size * 5
        left = x - fade if earliest == BEFORE else self.left + axis.x(earliest)
        right = x + fade if latest == AFTER else self.left + axis.x(latest + 1)
        # Qt and viewers of SVG dislike rectangles of a million pixels.
        seen = max(left, self.left - 50), min(right, self.right + 50)
        if earliest == BEFORE or latest == AFTER:
            steps = 6
            for step in range(steps):
                part = (right - left) / steps
                nth = steps - step if latest == AFTER else step + 1
                alpha = 0.30 * nth / steps
                self.bars.append(Box(left + part * step, y - 5, part, 10, colour, alpha))
        elif right - left > 2 * DOT and seen[1] > seen[0]:
            bar = Box(seen[0], y - 5, seen[1] - seen[0], 10, colour, 0.24, 5)
            self.bars.append(bar)
        return left, right

    def _dot(self, mark: int, x: float, y: float, colour: str) -> None:
        status = self.marks.status(mark)
        if self.marks.is_uncertain(mark):
            self.dots.append(Disc(x, y, DOT + 4, "", colour, 1.2, "dotted"))
        if self.marks.ids[mark] == self.look.current:
            self.dots.append(Disc(x, y, DOT + 4.5, "accent_soft", "accent", 2.0))
        if status in HOLLOW:
            self.dots.append(Disc(x, y, DOT - 1, "paper", colour, 2.2))
        else:
            self.dots.append(Disc(x, y, DOT, colour, "paper", 1.2))
        self.taken.append(Spot(x - DOT - 2, y - DOT - 2, x + DOT + 2, y + DOT + 2))

    def _label(
        self, x: float, y: float, label: str, *, turned: bool, ground: str = "paper"
    ) -> Spot:
        """Draw the label of a dot on a ground of paper, so that arcs pass behind it."""
        wide = self.board.measure(label, self.size, False)
        left = x + DOT - wide if turned else x - DOT
        spot = Spot(left - 1, y - self.size * 0.95, left + wide + 2, y + self.size * 0.28)
        self.labels.append(
            Box(spot.left, spot.top, wide + 3, spot.bottom - spot.top, ground, 0.82, 3)
        )
        anchor: Anchor = "end" if turned else "start"
        at = x + DOT if turned else x - DOT
        self.labels.append(Text(at, y, label, "ink", self.size, False, anchor))
        self.taken.append(spot)
        return spot

    def _silence(self, x: float, y: float) -> None:
        """Draw that nobody has answered up to the end."""
        word, small = self.look.words.no_answer, self.size * 0.85
        wide = self.board.measure(f"? {word}", small, True) + self.size
        end = self.right - wide - 4
        if x + DOT < end:
            self.arcs.append(Line(x + DOT, y, end, y, "warning", 1.6, "dashed"))
            high = self.size * 1.35
            self.dots.append(Box(end, y - high / 2, wide, high, "warning_soft", 1, high / 2))
            self.dots.append(
                Text(end + wide / 2, y + small * 0.35, f"? {word}", "warning", small, True,
                     "middle")
            )  # fmt: skip
            self.taken.append(Spot(end, y - high / 2, end + wide, y + high / 2))
        else:
            self.dots.append(Disc(x, y, DOT + 4, "", "warning", 1.8))

    def _issued(self, x: float, y: float, first: int, last: int) -> None:
        axis = self.look.axis
        published = self.left + axis.x((first + last + 1) / 2)
        low = y + DOT + 5
        self.bars.append(Line(x, y + DOT, x, low, "muted"))
        self.bars.append(Line(x, low, published, low, "muted"))
        half = max(axis.scale * (last + 1 - first) / 2, 3.0)
        left, right = max(published - half, self.left - 9), min(published + half, self.right + 9)
        if right > left:
            self.dots.append(Box(left, low - 3, right - left, 6, "paper", 1, 1, "muted"))

    # Links.

    def _ties(self, seen: range) -> None:
        drawn = []
        for tie in self.marks.ties:
            ends = [self._end(quote) for quote in (tie.from_id, tie.to_id)]
            one, other = ends
            if one is None or other is None or not self._crosses(one, other, seen):
                continue
            drawn.append((tie.kind, ties.curve(one[:2], other[:2], tie.kind)))
            if len(drawn) == _MOST_TIES:
                break
        self.arcs += [curve for _, curve in drawn]
        named = len(drawn) <= _NAMED_TIES
        for kind, curve in drawn:
            word = self.look.words.kinds[kind] if named else ""
            self.labels += ties.badge(curve, kind, word, self.size, self.board.measure, self.taken)

    def _end(self, quote: int) -> tuple[float, float, int] | None:
        found = self.marks.linked.get(quote)
        if found is None:
            return None
        mark, number = found
        lane = self.marks.lanes[number]
        if mark in lane.undated:
            row = mark - lane.undated.start
            if row >= self.board.rows[number] or not self.look.undated:
                return None
            y = self.board.dot_y(number, row)
            return self.right + self.size, self.shift + y, number
        x, y = self.board.place_of(mark, number, self.look.axis)
        return self.left + x, self.shift + y, number

    def _crosses(
        self, one: tuple[float, float, int], other: tuple[float, float, int], seen: range
    ) -> bool:
        low, high = sorted((one[2], other[2]))
        return (
            low < seen.stop
            and high >= seen.start
            and min(one[0], other[0]) < self.width
            and max(one[0], other[0]) > self.left
        )

    # What lies over the plot: names, unknown dates, the axis.

    def _edges(self, seen: Sequence[int]) -> None:
        board = self.board
        self.over.append(Box(0, self.head, self.left - 1, self.bottom - self.head, "paper"))
        for number in seen:
            lane = self.marks.lanes[number]
            top = self.shift + board.tops[number]
            y = top + board.lane_height(number) / 2
            room = self.left - self.left_edge - self.size
            name = lane.name or self.look.words.without[self.marks.by]
            name = cut(name, room, self.size, board.measure, bold=True)
            base = y + self.size * 0.35 - (self.size * 0.65 if lane.detail else 0)
            colour = "ink" if lane.name else "muted"
            self.over.append(Text(self.left_edge, base, name, colour, self.size, True))
            if lane.detail:
                small = self.size * 0.86
                detail = cut(lane.detail, room, small, board.measure)
                self.over.append(
                    Text(self.left_edge, base + self.size * 1.3, detail, "muted", small)
                )
            bottom = self.shift + board.tops[number + 1]
            self.over.append(Line(0, bottom - 0.5, self.left, bottom - 0.5, "line"))

    def _undated(self, number: int) -> None:
        """Draw a lane's quotes without a date in their column, as many as there are rows."""
        look, board, marks = self.look, self.board, self.marks
        lane, rows = marks.lanes[number], board.rows[number]
        x = self.right + self.size
        room = look.undated - self.size * 1.6
        shown = lane.undated[: rows - 1 if len(lane.undated) > rows else rows]
        for row, mark in enumerate(shown):
            y = self.shift + board.dot_y(number, row)
            self._dot(mark, x, y, STATUS_COLOURS[marks.status(mark)])
            if label := marks.labels.get(marks.ids[mark], ""):
                text = cut(label, room, self.size, board.measure)
                self._label(x, y - self.size * 0.72, text, turned=False, ground="panel")
            top = y - self.size * 1.6
            self.targets.append(Target(self.right, top, self.width, y + 8, mark, number))
        if len(shown) < len(lane.undated):
            y = self.shift + board.dot_y(number, rows - 1)
            left = look.words.more.replace("%1", str(len(lane.undated) - len(shown)))
            self.labels.append(Text(x - DOT, y, f"+ {left}", "muted", self.size))

    def _head(self, ticks: Sequence[Tick]) -> None:
        """Draw the axis over what of the lanes lies above it."""
        look, small = self.look, self.size * 0.92
        base = self.head - self.size * 0.85
        self.over.append(Box(0, 0, self.width, self.head - 5, "paper"))
        for tick in ticks:
            colour = "ink" if tick.strong else "muted"
            x = self.left + tick.x
            self.over.append(Text(x, base, tick.label, colour, small, tick.strong, "middle"))
        if look.undated:
            self.over.append(Box(self.right, 0, look.undated, self.head, "panel"))
            x = self.right + self.size * 0.6
            self.over.append(Text(x, base, look.words.undated, "muted", small))
