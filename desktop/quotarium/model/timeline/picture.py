"""The timeline as a picture: what is seen of a board at an axis and a height."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from quotarium.model.dates import Edtf, readable
from quotarium.model.drawing import Box, Drawing, headed
from quotarium.model.timeline.arcs import draw_ties
from quotarium.model.timeline.board import LABELS, Board
from quotarium.model.timeline.canvas import Canvas, Look, Target, head_height
from quotarium.model.timeline.dots import draw_lane
from quotarium.model.timeline.frame import (
    draw_grid,
    draw_head,
    draw_legend,
    draw_names,
    draw_undated,
    undated_ground,
)
from quotarium.model.timeline.legend import legend_height
from quotarium.model.timeline.marks import Marks
from quotarium.model.timeline.wording import Wording

#: Shares of the whole width that the columns beside the plot may take.
_NAMES, _UNDATED = 0.24, 0.17
_ROWS_ON_PAPER = 9
_LABELS_ON_PAPER = (44.0, *LABELS)
_MOST_DATED = 500


class Picture(NamedTuple):
    """What is drawn, and what can be hit in it."""

    drawing: Drawing
    targets: list[Target]


def columns(board: Board, width: float) -> tuple[float, float]:
    """Return how wide the names and the column of unknown dates are in a picture of a width."""
    size, needed = board.size, board.size * 9
    for lane in board.marks.lanes[:500]:
        detail = board.measure(lane.detail, size * 0.86, False) if lane.detail else 0.0
        needed = max(needed, board.measure(lane.name, size, True), detail)
    names = round(min(needed + size * 1.8, size * 24, width * _NAMES))
    undated = any(lane.undated for lane in board.marks.lanes)
    return names, round(min(size * 15, width * _UNDATED)) if undated else 0.0


def whole(
    marks: Marks,
    width: float,
    *,
    title: str = "",
    words: Wording | None = None,
    published: bool = False,
) -> Drawing:
    """Return a picture of everything at a width in pixels, as high as it needs to be."""
    names, undated = columns(Board(marks), width)
    room = width - names - undated
    board = Board(_dated(marks), most_rows=_ROWS_ON_PAPER, room=room, labels=_LABELS_ON_PAPER)
    look = Look(
        board.home, full_height(board, width), 0.0, names, undated,
        published=published, words=words or Wording(),
    )  # fmt: skip
    drawing = draw(board, look).drawing
    return headed(drawing, title, board.size) if title else drawing


def _dated(marks: Marks) -> Marks:
    """Return marks whose labels begin with the date: on paper nobody can zoom to read it."""
    if len(marks.ids) > _MOST_DATED:
        return marks
    dates = {quote: readable(Edtf.parse(said)) for quote, said in marks.said.items() if said}
    labels = {
        quote: f"{dates[quote]} · {label}" if quote in dates else label
        for quote, label in marks.labels.items()
    }
    return replace(marks, labels=labels)


def full_height(board: Board, width: float) -> float:
    """Return how high a picture of all lanes is at a width."""
    return head_height(board) + board.height + legend_height(board.size, width)


def draw(board: Board, look: Look) -> Picture:
    """Return what is seen: lanes, axis, arcs, the column of unknown dates and the legend."""
    on = Canvas(board, look)
    seen = on.lanes_seen
    ticks = look.axis.ticks(look.words, on.size * 5)
    draw_grid(on, seen, ticks)
    for number in seen:
        draw_lane(on, number)
        if look.undated:
            draw_undated(on, number)
    draw_ties(on, seen)
    draw_names(on, seen)
    draw_head(on, ticks)
    draw_legend(on)
    beside = (*undated_ground(on, seen), *on.column.parts) if look.undated else ()
    ground = Box(0, 0, on.width, look.height, "paper")
    parts = (ground, *on.grid, *on.plot.parts, *beside, *on.frame)
    return Picture(Drawing(on.width, look.height, parts), on.targets)
