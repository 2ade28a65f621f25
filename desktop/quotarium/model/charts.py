"""Charts of numbers as pictures: bars beside names, and columns over years."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from quotarium.model.drawing import Box, Drawing, Line, Measure, Part, Text, cut, estimated_width

_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)


class Value(NamedTuple):
    """A name and its number."""

    name: str
    number: int


def bars(
    values: Sequence[Value],
    width: float,
    size: float = 13,
    title: str = "",
    measure: Measure = estimated_width,
) -> Drawing:
    """Return bars below each other, each with its name and number; `size` of type in pixels."""
    row = round(size * 2.05)
    most = max((value.number for value in values), default=1) or 1
    names = width * 0.42
    numbers = max((measure(f"{value.number:,}", size, False) for value in values), default=0) + 8
    room = max(10.0, width - names - numbers - 14)
    parts: list[Part] = []
    for place, value in enumerate(values):
        y = place * row
        base = y + row / 2 + size * 0.36
        name = cut(value.name, names - 10, size, measure)
        parts.append(Text(names - 8, base, name, "ink", size, anchor="end"))
        length = max(2.0, room * value.number / most)
        parts.append(Box(names, y + row * 0.2, length, row * 0.6, "accent", 0.75, 3))
        text = f"{value.number:,}"
        parts.append(Text(names + length + 6, base, text, "muted", size))
    return Drawing(width, max(row, row * len(values)), tuple(parts), title)


def bar_at(y: float, number: int, size: float = 13) -> int | None:
    """Return which of so many bars is at a height; None below the last."""
    place = int(y // round(size * 2.05))
    return place if 0 <= place < number else None


def columns(
    values: Sequence[tuple[int, int]],
    width: float,
    height: float,
    size: float = 12,
    title: str = "",
    measure: Measure = estimated_width,
) -> Drawing:
    """Return a column for each (year, number); years without quotes leave room, and where they
    are too many for the width, years are drawn together.
    """
    if not values:
        return Drawing(width, height, (), title)
    span, first, step = _span(values, width)
    sums = [0] * (span // step + 1)
    for year, number in values:
        sums[(year - first) // step] += number
    most = max(sums)
    top, foot = size * 1.6, height - size * 1.8
    scale = f"{most:,}"
    left = measure(scale, size, False) + 10
    room = (width - left - 4) / len(sums)
    parts: list[Part] = [
        Line(left, top, width, top, "line", 1, "dotted"),
        Line(left, foot, width, foot, "line"),
        Text(left - 6, top + size * 0.36, scale, "muted", size, anchor="end"),
        Text(left - 6, foot + size * 0.36, "0", "muted", size, anchor="end"),
    ]
    for place, number in enumerate(sums):
        if number:
            tall = max(1.5, (foot - top) * number / most)
            x, wide = left + place * room + room * 0.12, max(1.0, room * 0.76)
            parts.append(Box(x, foot - tall, wide, tall, "accent", 0.75))
    told = measure("-0000", size, False) + 14
    # Round years are told, as many as there is room for.
    every = next((one for one in _STEPS if one % step == 0 and one / step * room >= told), step)
    for place in range(len(sums)):
        if (first + place * step) % every:
            continue
        told_year = str(first + place * step)
        # The last one would be cut at the edge.
        half = measure(told_year, size, False) / 2
        x = min(left + (place + 0.5) * room, width - half)
        parts.append(Text(x, height - 3, told_year, "muted", size, anchor="middle"))
    return Drawing(width, height, tuple(parts), title)


def _span(values: Sequence[tuple[int, int]], width: float) -> tuple[int, int, int]:
    """Return how many years the values span, the first year, and years in a column."""
    years = [year for year, _ in values]
    first, last = min(years), max(years)
    step = 1
    for wanted in _STEPS:
        step = wanted
        if (last - first) / step * 5 <= width:
            break
    first -= first % step
    return last - first, first, step
