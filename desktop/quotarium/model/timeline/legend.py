"""What the signs of a timeline mean: only those that are on it."""

from __future__ import annotations

from collections.abc import Iterator

from quotarium.model.drawing import Box, Disc, Line, Measure, Part, Text, moved
from quotarium.model.timeline import ties
from quotarium.model.timeline.packing import DOT
from quotarium.model.timeline.signs import HOLLOW, STATUS_COLOURS, Signs
from quotarium.model.timeline.wording import Wording


def legend_height(size: float, width: float) -> float:
    """Return how much room the legend takes: two lines, three where it is narrow."""
    return round(size * (4.2 if width > size * 72 else 5.9))


def legend(
    signs: Signs,
    words: Wording,
    left: float,
    top: float,
    right: float,
    size: float,
    measure: Measure,
) -> list[Part]:
    """Return the legend, from `left` to `right`; what does not fit into its lines is left out."""
    parts: list[Part] = []
    small = size * 0.88
    x, y = left, top + size * 1.4
    for parts_of, wide, word in _entries(signs, words, size):
        needed = wide + size * 0.5 + measure(word, small, False)
        if x > left and x + needed > right:
            x, y = left, y + size * 1.7
            if y > top + legend_height(size, right):
                break
        parts += [moved(part, x, y - small * 0.35) for part in parts_of]
        parts.append(Text(x + wide + size * 0.5, y, word, "muted", small))
        x += needed + size * 1.6
    return parts


def _entries(signs: Signs, words: Wording, size: float) -> Iterator[tuple[list[Part], float, str]]:
    """Yield the sign drawn at the origin, its width, and what it means."""
    for status in signs.statuses:
        colour = STATUS_COLOURS[status]
        hollow = status in HOLLOW
        dot = Disc(DOT, 0, DOT - 1 if hollow else DOT, "paper" if hollow else colour, colour, 2.0)
        yield [dot], 2 * DOT, words.statuses[status]
    if signs.stretches:
        yield [Box(0, -5, 34, 10, "ink", 0.24, 5), Disc(17, 0, DOT, "ink")], 34, words.some_time
    if signs.uncertain:
        around = Disc(10, 0, DOT + 4, "", "ink", 1.2, "dotted")
        yield [around, Disc(10, 0, DOT, "ink")], 20, words.uncertain
    if signs.questions:
        wide = size * 3
        line = Line(DOT, 0, wide, 0, "warning", 1.6, "dashed")
        yield [line, Disc(DOT, 0, DOT, "ink")], wide, words.question
    if signs.published:
        yield [Box(0, -3, 9, 6, "paper", 1, 1, "muted")], 9, words.published
    if signs.crowded:
        heights = enumerate((4, 10, 7))
        yield [Box(n * 6.0, 5 - h, 5, h, "muted") for n, h in heights], 18, words.several
    for kind in signs.kinds:
        yield list(ties.sample(kind, 0, 0, size * 3, size)), size * 3, words.kinds[kind]
