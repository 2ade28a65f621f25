"""The timeline without a window: days on an axis, lanes of marks, labels, arcs, the picture."""

from quotarium.model.timeline.axis import Axis
from quotarium.model.timeline.board import Board
from quotarium.model.timeline.canvas import Look, Target
from quotarium.model.timeline.marks import Lane, LaneBy, Marks, Tie
from quotarium.model.timeline.picture import Picture, draw, whole
from quotarium.model.timeline.wording import Wording

__all__ = [
    "Axis",
    "Board",
    "Lane",
    "LaneBy",
    "Look",
    "Marks",
    "Picture",
    "Target",
    "Tie",
    "Wording",
    "draw",
    "whole",
]
