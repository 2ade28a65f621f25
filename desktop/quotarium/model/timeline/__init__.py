"""The timeline without a window: days on an axis, lanes of marks, labels, arcs, the picture."""

from quotarium.model.timeline.axis import Axis
from quotarium.model.timeline.board import Board
from quotarium.model.timeline.marks import Lane, LaneBy, Marks, Tie
from quotarium.model.timeline.picture import Look, Picture, draw, whole
from quotarium.model.timeline.wording import Wording

__all__ = [
    "Axis",
    "Board",
    "Lane",
    "LaneBy",
    "Look",
    "Marks",
    "Picture",
    "Tie",
    "Wording",
    "draw",
    "whole",
]
