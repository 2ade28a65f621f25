"""Draws the links between the quotes that are seen."""

from __future__ import annotations

from typing import Final, NamedTuple

from quotarium.model.drawing import Curve
from quotarium.model.organising import LinkKind
from quotarium.model.timeline import ties
from quotarium.model.timeline.canvas import Canvas, Layer

_MOST: Final = 300
#: Of more links than this only the sign is drawn, not the word.
_NAMED: Final = 24


#: So many pixels of an arc are drawn beyond what is seen of it.
_BESIDE: Final = 40


class _End(NamedTuple):
    x: float
    y: float
    undated: bool


def draw_ties(on: Canvas, seen: range) -> None:
    """Draw the links that cross what is seen, and name them where there is room."""
    drawn: list[tuple[LinkKind, Curve, Layer]] = []
    for tie in on.marks.crossing(on.axis.start, on.axis.end, seen):
        one, other = _end(on, tie.from_id, seen), _end(on, tie.to_id, seen)
        if one is None or other is None:
            continue
        curve = ties.curve((one.x, one.y), (other.x, other.y), tie.kind)
        layer = on.column if one.undated or other.undated else on.plot
        drawn.append((tie.kind, curve, layer))
        if len(drawn) == _MOST:
            break
    named = len(drawn) <= _NAMED
    for kind, curve, layer in drawn:
        if (piece := _seen_of(on, curve)) is not None:
            # Fine lines keep many apart, and dashes of one pixel cost a tenth of broader ones.
            layer.arcs.append(piece if named else piece._replace(thickness=1.0))
        edge = on.right if layer is on.plot else on.width
        word = on.words.kinds[kind] if named else ""
        layer.labels += ties.badge(curve, kind, word, on.size, on.measure, on.taken, edge)


def _seen_of(on: Canvas, curve: Curve) -> Curve | None:
    """Return the piece of a curve that is seen: painting the rest would cost as much."""
    piece = curve.cut(1, on.head - _BESIDE, on.bottom + _BESIDE)
    if piece is not None and abs(curve.points[0][0] - curve.points[3][0]) > on.width:
        piece = piece.cut(0, on.left - _BESIDE, on.width + _BESIDE)
    return piece


def _end(on: Canvas, quote: int, seen: range) -> _End | None:
    found = on.marks.linked.get(quote)
    if found is None:
        return None
    mark, number = found
    lane = on.marks.lanes[number]
    if mark in lane.undated:
        row = mark - lane.undated.start
        if row >= on.board.rows[number] or not on.look.undated:
            return None
        y = on.shift + on.board.dot_y(number, row)
        return _End(on.right + on.size, y, undated=True)
    if number in seen:
        x, y = on.board.place_of(mark, number, on.axis)
    else:
        # In which row it sits need not be worked out for a lane that is not seen.
        x, y = on.axis.x(on.marks.middle(mark)), on.board.tops[number]
        y += on.board.lane_height(number) / 2
    return _End(on.left + x, on.shift + y, undated=False)
