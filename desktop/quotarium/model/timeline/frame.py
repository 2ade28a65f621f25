"""Draws what stands around the plot: the axis, the lanes' names, the column of unknown dates."""

from __future__ import annotations

from collections.abc import Sequence

from quotarium.model.drawing import Box, Line, Text, cut
from quotarium.model.timeline.axis import Tick
from quotarium.model.timeline.canvas import Canvas, Target
from quotarium.model.timeline.dots import dot, label
from quotarium.model.timeline.legend import legend, legend_height
from quotarium.model.timeline.packing import DOT
from quotarium.model.timeline.signs import signs_of


def draw_grid(on: Canvas, seen: range, ticks: Sequence[Tick]) -> None:
    """Draw the lines between lanes and under the marks of the axis."""
    for tick in ticks:
        x = on.left + tick.x
        on.grid.append(Line(x, on.head - 5, x, on.low, "muted" if tick.strong else "line"))
    for number in seen:
        y = on.shift + on.board.tops[number + 1] - 0.5
        on.grid.append(Line(0, y, on.right, y, "line"))


def draw_undated(on: Canvas, number: int) -> None:
    """Draw a lane's quotes without a date in their column, as many as there are rows."""
    board, marks = on.board, on.marks
    lane, rows = marks.lanes[number], board.rows[number]
    x = on.right + on.size
    room = on.look.undated - on.size * 1.6
    shown = lane.undated[: rows - 1 if len(lane.undated) > rows else rows]
    for row, mark in enumerate(shown):
        y = on.shift + board.dot_y(number, row)
        dot(on, on.column, mark, x, y)
        if words := marks.labels.get(marks.ids[mark], ""):
            text = cut(words, room, on.size, on.measure)
            label(on, on.column, x, y, text, turned=False, ground="panel")
        on.targets.append(Target(on.right, y - on.size * 1.6, on.width, y + 8, mark, number))
    if len(shown) < len(lane.undated):
        y = on.shift + board.dot_y(number, rows - 1)
        left = on.words.more.replace("%1", str(len(lane.undated) - len(shown)))
        on.column.labels.append(Text(x - DOT, y, f"+ {left}", "muted", on.size))


def undated_ground(on: Canvas, seen: range) -> list[Box | Line]:
    """Return the ground of the column of unknown dates, over what of the plot reaches into it."""
    ground: list[Box | Line] = [Box(on.right, on.head, on.look.undated, on.low - on.head, "panel")]
    for number in seen:
        y = on.shift + on.board.tops[number + 1] - 0.5
        ground.append(Line(on.right, y, on.width, y, "line"))
    return ground


def draw_names(on: Canvas, seen: range) -> None:
    """Draw the names of the lanes over what of the plot reaches to the left of it."""
    board, size = on.board, on.size
    on.frame.append(Box(0, on.head, on.left - 1, on.bottom - on.head, "paper"))
    room = on.left - on.margin - size
    for number in seen:
        lane = on.marks.lanes[number]
        middle = on.shift + board.tops[number] + board.lane_height(number) / 2
        name = lane.name or on.words.without[on.marks.by]
        name = cut(name, room, size, on.measure, bold=True)
        base = middle + size * 0.35 - (size * 0.65 if lane.detail else 0)
        on.frame.append(Text(on.margin, base, name, "ink" if lane.name else "muted", size, True))
        if lane.detail:
            detail = cut(lane.detail, room, on.small, on.measure)
            on.frame.append(Text(on.margin, base + size * 1.3, detail, "muted", on.small))
        bottom = on.shift + board.tops[number + 1]
        on.frame.append(Line(0, bottom - 0.5, on.left, bottom - 0.5, "line"))


def draw_head(on: Canvas, ticks: Sequence[Tick]) -> None:
    """Draw the axis over what of the lanes lies above it."""
    small, base = on.size * 0.92, on.head - on.size * 0.85
    on.frame.append(Box(0, 0, on.width, on.head - 5, "paper"))
    for tick in ticks:
        colour = "ink" if tick.strong else "muted"
        x = on.left + tick.x
        if x + on.measure(tick.label, small, tick.strong) / 2 > on.width - on.look.undated:
            continue
        on.frame.append(Text(x, base, tick.label, colour, small, tick.strong, "middle"))
    if on.look.undated:
        on.frame.append(Box(on.right, 0, on.look.undated, on.head, "panel"))
        x = on.right + on.size * 0.6
        told = cut(on.words.undated, on.look.undated - on.size * 0.8, small, on.measure)
        on.frame.append(Text(x, base, told, "muted", small))


def draw_legend(on: Canvas) -> None:
    """Draw what the signs mean, below the lanes."""
    signs = signs_of(on.marks, published=on.look.published, crowded=on.crowded)
    on.frame.append(Box(0, on.bottom, on.width, legend_height(on.size, on.width), "paper"))
    on.frame += legend(signs, on.words, on.margin, on.bottom, on.width, on.size, on.measure)
