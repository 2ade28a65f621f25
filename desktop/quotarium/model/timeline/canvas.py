"""What the parts of a timeline's picture are drawn on: measures, layers, and what is taken."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from quotarium.model.drawing import Part
from quotarium.model.timeline.axis import Axis
from quotarium.model.timeline.board import Board
from quotarium.model.timeline.legend import legend_height
from quotarium.model.timeline.spots import Taken
from quotarium.model.timeline.wording import Wording


@dataclass(frozen=True)
class Look:
    """How the board is looked at; lengths are pixels.

    `scroll` is how far the lanes are scrolled up, `names` and `undated` how wide the columns
    beside the plot are, `current` a quote's id.
    """

    axis: Axis
    height: float
    scroll: float = 0.0
    names: float = 190.0
    undated: float = 0.0
    current: int | None = None
    published: bool = False
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


class Layer:
    """Parts that lie above each other: bars, arcs, dots, then labels."""

    def __init__(self) -> None:
        self.bars: list[Part] = []
        self.arcs: list[Part] = []
        self.dots: list[Part] = []
        self.labels: list[Part] = []

    @property
    def parts(self) -> list[Part]:
        """All parts in the order in which they are drawn."""
        return [*self.bars, *self.arcs, *self.dots, *self.labels]


class Canvas:
    """A picture being made: the plot, over it the column of unknown dates, over both the frame."""

    def __init__(self, board: Board, look: Look) -> None:
        self.board = board
        self.look = look
        self.marks = board.marks
        self.axis = look.axis
        self.words = look.words
        self.size = board.size
        self.small = board.size * 0.86
        self.measure = board.measure
        self.head = head_height(board)
        self.left = look.names
        self.right = look.names + look.axis.width
        self.width = self.right + look.undated
        self.bottom = look.height - legend_height(board.size, self.width)
        self.shift = self.head - look.scroll
        #: Where the last lane ends, or what is seen of it.
        self.low = min(self.bottom, self.shift + board.height)
        self.margin = round(board.size * 0.4)
        self.grid: list[Part] = []
        self.plot = Layer()
        self.column = Layer()
        self.frame: list[Part] = []
        self.targets: list[Target] = []
        self.taken = Taken()
        self.crowded = False

    @property
    def lanes_seen(self) -> range:
        """The numbers of the lanes of which something is seen."""
        if not self.marks.lanes:
            return range(0)
        first = self.board.lane_at(self.look.scroll)
        last = self.board.lane_at(self.look.scroll + self.bottom - self.head)
        return range(first, last + 1)


def head_height(board: Board) -> float:
    """Return how much room the axis takes above the lanes."""
    return round(board.size * 2.6)
