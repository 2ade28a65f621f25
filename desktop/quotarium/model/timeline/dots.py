"""Draws the quotes of a lane: dots with their days and words, or bars where they are too many."""

from __future__ import annotations

import math
from typing import Final

from quotarium.model.drawing import Anchor, Box, Disc, Line, Text, cut
from quotarium.model.timeline.canvas import Canvas, Layer, Target
from quotarium.model.timeline.marks import AFTER, BEFORE, Lane
from quotarium.model.timeline.packing import DOT, Seat
from quotarium.model.timeline.signs import HOLLOW, STATUS_COLOURS
from quotarium.model.timeline.spots import Spot

BUCKET: Final = 6
_EDGE: Final = 6


def draw_lane(on: Canvas, number: int) -> None:
    """Draw the dated quotes of a lane that are seen."""
    lane, axis = on.marks.lanes[number], on.axis
    _beyond(on, number, lane)
    if on.board.crowded(number, axis):
        _crowd(on, number, lane)
        return
    seats = on.board.seats(number, axis)
    for mark in on.marks.touching(lane, axis.start, axis.end):
        _mark(on, number, mark, seats.get(mark))


def _beyond(on: Canvas, number: int, lane: Lane) -> None:
    """Say how many quotes of a lane are before and after the days that are seen."""
    before = on.marks.count(lane, BEFORE, on.axis.start)
    after = on.marks.count(lane, on.axis.end, AFTER)
    y = on.shift + on.board.tops[number + 1] - on.size * 0.5
    if before:
        on.plot.labels.append(Text(on.left + 4, y, f"‹ {before}", "muted", on.small))
    if after:
        x = on.right - 4
        on.plot.labels.append(Text(x, y, f"{after} ›", "muted", on.small, False, "end"))


def dot(on: Canvas, layer: Layer, mark: int, x: float, y: float) -> None:
    """Draw a dot: its colour and shape say how sure the attribution is."""
    status = on.marks.status(mark)
    colour = STATUS_COLOURS[status]
    if on.marks.is_uncertain(mark):
        layer.dots.append(Disc(x, y, DOT + 4, "", colour, 1.2, "dotted"))
    if on.marks.ids[mark] == on.look.current:
        layer.dots.append(Disc(x, y, DOT + 4.5, "accent_soft", "accent", 2.0))
    if status in HOLLOW:
        layer.dots.append(Disc(x, y, DOT - 1, "paper", colour, 2.2))
    else:
        layer.dots.append(Disc(x, y, DOT, colour, "paper", 1.2))
    on.taken.add(Spot(x - DOT - 2, y - DOT - 2, x + DOT + 2, y + DOT + 2))


def label(
    on: Canvas, layer: Layer, x: float, y: float, text: str, *, turned: bool, ground: str
) -> Spot:
    """Draw the words of a dot at (x, y) on a ground, so that arcs pass behind them."""
    size = on.size
    base = y - size * 0.72
    wide = on.measure(text, size, False)
    left = x + DOT - wide if turned else x - DOT
    spot = Spot(left - 1, base - size * 0.95, left + wide + 2, base + size * 0.28)
    layer.labels.append(Box(spot.left, spot.top, wide + 3, size * 1.23, ground, 0.82, 3))
    anchor: Anchor = "end" if turned else "start"
    at = x + DOT if turned else x - DOT
    layer.labels.append(Text(at, base, text, "ink", size, False, anchor))
    on.taken.add(spot)
    return spot


def _mark(on: Canvas, number: int, mark: int, seat: Seat | None) -> None:
    marks = on.marks
    row = seat.row if seat else on.board.rows[number] - 1
    x = on.left + on.axis.x(marks.middle(mark))
    y = on.shift + on.board.dot_y(number, row)
    left, right = _bar(on, mark, x, y)
    issued = marks.issued.get(marks.ids[mark])
    if on.look.published and issued is not None:
        _issued(on, x, y, *issued)
    if marks.is_open(mark):
        _silence(on, x, y)
    dot(on, on.plot, mark, x, y)
    top = y - DOT - 2
    if seat is not None and (words := _words(on, x, mark, seat.label)):
        spot = label(on, on.plot, x, y, words, turned=on.board.turned(mark), ground="paper")
        left, right, top = min(left, spot.left), max(right, spot.right), spot.top
    hit = Target(min(left, x - 8), top, max(right, x + 8), y + DOT + 3, mark, number)
    on.targets.append(hit)


def _words(on: Canvas, x: float, mark: int, words: str) -> str:
    """Return a label cut to what is seen: nothing is read below the columns beside the plot."""
    turned = on.board.turned(mark)
    room = (x - on.left if turned else on.right - x) + DOT - _EDGE
    if not on.left <= x <= on.right or room < on.size * 3:
        return ""
    return cut(words, room, on.size, on.measure)


def _bar(on: Canvas, mark: int, x: float, y: float) -> tuple[float, float]:
    """Draw the days on which it may have been said; return their edges."""
    colour = STATUS_COLOURS[on.marks.status(mark)]
    earliest, latest = on.marks.earliest[mark], on.marks.latest[mark]
    fade = on.size * 5
    left = x - fade if earliest == BEFORE else on.left + on.axis.x(earliest)
    right = x + fade if latest == AFTER else on.left + on.axis.x(latest + 1)
    if earliest == BEFORE or latest == AFTER:
        steps = 6
        part = (right - left) / steps
        for step in range(steps):
            alpha = 0.05 * (steps - step if latest == AFTER else step + 1)
            on.plot.bars.append(Box(left + part * step, y - 5, part, 10, colour, alpha))
    elif right - left > 2 * DOT:
        # Painters dislike rectangles of a million pixels.
        start, end = max(left, on.left - 50), min(right, on.right + 50)
        on.plot.bars.append(Box(start, y - 5, max(end - start, 0), 10, colour, 0.24, 5))
    return left, right


def _silence(on: Canvas, x: float, y: float) -> None:
    """Draw that nobody has answered up to the end."""
    text, small = f"? {on.words.no_answer}", on.size * 0.85
    wide, high = on.measure(text, small, True) + on.size, on.size * 1.35
    end = on.right - wide - 4
    if x + DOT >= end:
        on.plot.dots.append(Disc(x, y, DOT + 4, "", "warning", 1.8))
        return
    on.plot.arcs.append(Line(max(x + DOT, on.left), y, end, y, "warning", 1.6, "dashed"))
    on.plot.dots.append(Box(end, y - high / 2, wide, high, "warning_soft", 1, high / 2))
    middle = end + wide / 2
    on.plot.dots.append(Text(middle, y + small * 0.35, text, "warning", small, True, "middle"))
    on.taken.add(Spot(end, y - high / 2, end + wide, y + high / 2))


def _issued(on: Canvas, x: float, y: float, first: int, last: int) -> None:
    """Draw when it was published, tied to the dot by a thin line below."""
    published = on.left + on.axis.x((first + last + 1) / 2)
    low = y + DOT + 5
    on.plot.bars.append(Line(x, y + DOT, x, low, "muted"))
    near = min(max(published, on.left - 9), on.right + 9)
    on.plot.bars.append(Line(x, low, near, low, "muted"))
    half = max(on.axis.scale * (last + 1 - first) / 2, 3.0)
    left, right = max(published - half, on.left - 9), min(published + half, on.right + 9)
    if right > left:
        on.plot.dots.append(Box(left, low - 3, right - left, 6, "paper", 1, 1, "muted"))


def _crowd(on: Canvas, number: int, lane: Lane) -> None:
    """Draw how many there are: bars, whose height grows with the logarithm of the number."""
    axis, board = on.axis, on.board
    on.crowded = True
    columns = int(axis.width // BUCKET)
    # The columns are tied to days, so that they stay what they are while one pans.
    first = math.floor(axis.start * axis.scale / BUCKET)
    edges = [(first + n) * BUCKET / axis.scale for n in range(columns + 2)]
    counts = on.marks.counts(lane, edges)
    tallest = board.lane_height(number) - board.padding
    full = math.log1p(max(counts))
    foot = on.shift + board.tops[number + 1] - 3
    for edge, count in zip(edges, counts, strict=False):
        if count:
            x = on.left + axis.x(edge)
            high = max(3.0, tallest * math.log1p(count) / full)
            on.plot.bars.append(Box(x, foot - high, BUCKET - 1, high, "muted"))
            days = (edge, edge + BUCKET / axis.scale)
            on.targets.append(Target(x, foot - tallest, x + BUCKET, foot, -1, number, count, days))
