"""A timeline being looked at: zoom, scroll and size, and what is where on it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from quotarium.model.drawing import Drawing, Measure, estimated_width
from quotarium.model.timeline.board import Board
from quotarium.model.timeline.canvas import Look, Target, head_height
from quotarium.model.timeline.legend import legend_height
from quotarium.model.timeline.marks import Marks
from quotarium.model.timeline.picture import Picture, columns, draw, full_height, whole
from quotarium.model.timeline.wording import Wording

_NARROWEST: Final = 120.0
_ON_PAPER: Final = 1400.0
#: Lanes so high (pixels) still fit into one picture.
_HIGHEST: Final = 30_000
_LOOK_CLOSER: Final = 8.0


@dataclass(frozen=True)
class Paper:
    """What one draws on: its size in pixels, the size of type, and how wide text is on it."""

    width: float = 900.0
    height: float = 600.0
    size: float = 13.0
    measure: Measure = estimated_width


class Stage:
    """Marks on paper. Places are in pixels from its upper left corner."""

    def __init__(self, words: Wording | None = None) -> None:
        self.words = words or Wording()
        self.published = False
        self.scroll = 0.0
        self._paper = Paper()
        self._targets: list[Target] = []
        self._set(Marks())

    def _set(self, marks: Marks) -> None:
        paper = self._paper
        self.marks = marks
        bare = Board(marks, size=paper.size, measure=paper.measure)
        self.names, self.undated = columns(bare, paper.width)
        room = max(_NARROWEST, paper.width - self.names - self.undated)
        self.board = Board(marks, size=paper.size, measure=paper.measure, room=room)
        self.axis = self.board.home

    # What is shown.

    def show(self, marks: Marks) -> None:
        """Show these marks: all of them, or as before where they cover the same days."""
        same = (marks.extent, marks.by) == (self.marks.extent, self.marks.by)
        self._anew(marks, keep=same and bool(marks.ids))

    def take_paper(self, paper: Paper) -> None:
        """Draw on other paper; the days that are seen stay, unless all are seen."""
        if paper != self._paper:
            self._paper = paper
            self._anew(self.marks, keep=True)

    def _anew(self, marks: Marks, *, keep: bool) -> None:
        axis, all_seen = self.axis, self.axis == self.board.home
        self._set(marks)
        if keep and not all_seen:
            self.axis = axis.resized(self.axis.width)

    # Zooming and panning.

    def zoom(self, factor: float, x: float) -> None:
        """Make days wider, the one at a place staying there."""
        self.axis = self.axis.zoomed(factor, x - self.names)

    def pan(self, pixels: float) -> None:
        """Move the days to the left."""
        self.axis = self.axis.panned(pixels)

    def show_all(self) -> None:
        """Show everything from the first to the last day."""
        self.axis = self.board.home

    def look_into(self, target: Target) -> None:
        """Zoom into the days of a bar of several quotes."""
        middle = sum(target.days) / 2
        self.axis = self.axis.zoomed(_LOOK_CLOSER, self.axis.x(middle))
        self.pan(self.axis.x(middle) - self.axis.width / 2)

    def bring(self, quote_id: int) -> float:
        """Pan until a quote is between the edges; return by how much to scroll down for it."""
        place = self.place(quote_id)
        if place is None:
            return 0.0
        x, y = place
        if not self._is_undated(quote_id):
            plot = x - self.names
            if not 0.02 * self.axis.width <= plot <= 0.98 * self.axis.width:
                self.pan(plot - self.axis.width / 2)
        row = self.board.row_height
        top, bottom = self.head + row, self.bottom - row / 2
        return min(0.0, y - top) + max(0.0, y - bottom)

    # Where things are.

    @property
    def head(self) -> float:
        """Where the lanes begin, below the axis."""
        return head_height(self.board)

    @property
    def bottom(self) -> float:
        """Where the lanes end, above the legend."""
        return self._paper.height - legend_height(self.board.size, self._paper.width)

    @property
    def overflow(self) -> float:
        """How much of the lanes does not fit."""
        return max(0.0, self.board.height - (self.bottom - self.head))

    def is_plot(self, x: float) -> bool:
        """Tell whether a place is between the names and the unknown dates."""
        return self.names <= x <= self.names + self.axis.width

    def place(self, quote_id: int) -> tuple[float, float] | None:
        """Return where a quote's dot is, also where it is not seen now."""
        found = self.marks.find(quote_id)
        if found is None:
            return None
        mark, number = found
        shift = self.head - self.scroll
        lane = self.marks.lanes[number]
        if mark in lane.undated:
            row = min(mark - lane.undated.start, self.board.rows[number] - 1)
            x = self.names + self.axis.width + self.board.size
            return x, shift + self.board.dot_y(number, row)
        x, y = self.board.place_of(mark, number, self.axis)
        return self.names + x, shift + y

    def target_at(self, x: float, y: float) -> Target | None:
        """Return what one hits in the picture drawn last; of several things the smallest."""
        if not self.head <= y <= self.bottom or x < self.names:
            return None
        hits = [t for t in self._targets if t.left <= x <= t.right and t.top <= y <= t.bottom]
        return min(hits, key=lambda t: (t.right - t.left) * (t.bottom - t.top), default=None)

    def unlabelled(self) -> list[int]:
        """Return the quotes seen in the picture drawn last whose words are not known."""
        seen = {self.marks.ids[t.mark] for t in self._targets if t.mark >= 0}
        return sorted(seen - self.marks.labels.keys())

    def _is_undated(self, quote_id: int) -> bool:
        found = self.marks.find(quote_id)
        return found is not None and found[0] in self.marks.lanes[found[1]].undated

    # Pictures.

    def draw(self, current: int | None) -> Picture:
        """Return what is seen."""
        picture = draw(self.board, self._look(current))
        self._targets = picture.targets
        return picture

    def on_paper(self, title: str) -> Drawing:
        """Return a picture for a file: the days that are seen, with all lanes.

        Where all is seen, labels get more room. Of very many lanes only those seen are in it.
        """
        if self.axis == self.board.home and self.board.height < _HIGHEST / 2:
            width = max(_ON_PAPER, self._paper.width)
            return whole(self.marks, width, title=title, words=self.words, published=self.published)
        look = self._look(None)
        if self.board.height < _HIGHEST:
            look = replace(look, height=full_height(self.board, self._paper.width), scroll=0.0)
        return draw(self.board, look).drawing._replace(title=title)

    def _look(self, current: int | None) -> Look:
        return Look(
            self.axis,
            self._paper.height,
            self.scroll,
            self.names,
            self.undated,
            current=current,
            published=self.published,
            words=self.words,
        )
