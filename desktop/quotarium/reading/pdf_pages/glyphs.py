"""The letters of one page: which code point of the text stands where, and back."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from quotarium.reading.pdf_pages.facts import TextRow

Rect = tuple[float, float, float, float]


@dataclass(slots=True)
class _Line:
    """A row of the text with the boxes of its letters; empty boxes take up no place."""

    start: int
    boxes: list[Rect]
    left: float
    top: float
    right: float
    bottom: float


class PageGlyphs:
    """Places in points of the page as shown, y downwards; offsets are code points of the text.

    `boxes` are left, top, right, bottom of each of pdfium's characters.
    """

    def __init__(self, rows: Sequence[TextRow], boxes: Sequence[float]) -> None:
        self._lines = [line for row in rows if (line := _line(row, boxes)) is not None]
        self._lines.sort(key=lambda line: line.start)
        self._starts = [line.start for line in self._lines]

    def __bool__(self) -> bool:
        """Tell whether there is any text on the page."""
        return bool(self._lines)

    @property
    def span(self) -> tuple[int, int] | None:
        """The first and the last offset of the page's text."""
        if not self._lines:
            return None
        last = self._lines[-1]
        return self._lines[0].start, last.start + len(last.boxes)

    def rects(self, start: int, end: int) -> list[Rect]:
        """Return the rectangles that a stretch of text covers on this page, one a line."""
        found: list[Rect] = []
        first = max(0, bisect_right(self._starts, start) - 1)
        for line in self._lines[first : bisect_left(self._starts, end)]:
            chosen = line.boxes[max(0, start - line.start) : max(0, end - line.start)]
            solid = [box for box in chosen if box[2] > box[0]]
            if solid:
                left, right = min(box[0] for box in solid), max(box[2] for box in solid)
                top, bottom = min(box[1] for box in solid), max(box[3] for box in solid)
                found.append((left, top, right, bottom))
        return found

    def caret(self, offset: int) -> Rect | None:
        """Return the rectangle of the character at an offset, or of the last one before it."""
        index = bisect_right(self._starts, offset) - 1
        if index < 0:
            return None
        line = self._lines[index]
        within = min(offset - line.start, len(line.boxes) - 1)
        return next((box for box in line.boxes[within::-1] if box[2] > box[0]), None)

    def offset_near(self, x: float, y: float) -> int | None:
        """Return the offset of the gap between letters that is nearest to a point."""
        line = min(self._lines, key=lambda line: _distance(line, x, y), default=None)
        if line is None:
            return None
        return line.start + _gap(line, x, y)

    def offset_at(self, x: float, y: float) -> int | None:
        """Return the offset of the character under a point; None beside the text."""
        for line in self._lines:
            if line.left <= x <= line.right and line.top <= y <= line.bottom:
                for index, (left, top, right, bottom) in enumerate(line.boxes):
                    if left <= x < right and top <= y <= bottom:
                        return line.start + index
        return None

    def under(self, rects: Sequence[Rect]) -> list[tuple[int, int]]:
        """Return the stretches whose letters lie under rectangles, joined where lines follow."""
        found: list[tuple[int, int]] = []
        for line in self._lines:
            covered = [n for n, box in enumerate(line.boxes) if _is_under(box, rects)]
            if covered:
                found.append((line.start + covered[0], line.start + covered[-1] + 1))
        joined: list[tuple[int, int]] = []
        ends = {line.start: line.start + len(line.boxes) for line in self._lines}
        begins = {end: start for start, end in ends.items()}
        for start, end in found:
            before = joined[-1] if joined else None
            if before and before[1] in begins and start in ends and start - before[1] <= 2:
                joined[-1] = (before[0], end)
            else:
                joined.append((start, end))
        return joined


def _line(row: TextRow, boxes: Sequence[float]) -> _Line | None:
    most = len(boxes) // 4
    places: list[Rect] = []
    for char in range(row.char, row.char + row.length):
        at = 4 * char
        box = tuple(boxes[at : at + 4]) if char < most else (0.0, 0.0, 0.0, 0.0)
        places.append((box[0], box[1], box[2], box[3]))
    solid = [box for box in places if box[2] > box[0]]
    if not solid:
        return None
    return _Line(
        row.start,
        places,
        min(box[0] for box in solid),
        min(box[1] for box in solid),
        max(box[2] for box in solid),
        max(box[3] for box in solid),
    )


def _distance(line: _Line, x: float, y: float) -> float:
    """Return how far a point is from a line; sideways counts less, as the eye follows lines."""
    across = max(line.left - x, 0.0, x - line.right)
    down = max(line.top - y, 0.0, y - line.bottom)
    return across + 4 * down


def _gap(line: _Line, x: float, y: float) -> int:
    """Return before which character of a line a point falls."""
    upright = line.bottom - line.top > 3 * (line.right - line.left) and len(line.boxes) > 2
    where = y if upright else x
    near, best = 0, float("inf")
    for index, (left, top, right, bottom) in enumerate(line.boxes):
        if right <= left:
            continue
        first, last = (top, bottom) if upright else (left, right)
        for gap, at in ((index, first), (index + 1, last)):
            if abs(where - at) < best:
                near, best = gap, abs(where - at)
    return near


def _is_under(box: Rect, rects: Sequence[Rect]) -> bool:
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return box[2] > box[0] and any(r[0] <= x <= r[2] and r[1] <= y <= r[3] for r in rects)
