"""Where the pages of a document lie one under another at a zoom, in pixels of the widget."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from quotarium.reading.pdf_pages.facts import PageFact

GAP = 16
MARGIN = 20


class PageStack:
    """Places of pages in a column; `pixels` are the pixels of a point."""

    def __init__(self, facts: Sequence[PageFact], pixels: float, room: int) -> None:
        self.pixels = pixels
        self.sizes = [
            (max(1, round(one.width * pixels)), max(1, round(one.height * pixels))) for one in facts
        ]
        self._tops = list(accumulate((high + GAP for _, high in self.sizes), initial=GAP))
        self.width = max((wide for wide, _ in self.sizes), default=0) + 2 * MARGIN
        self.height = self._tops[-1]
        self._across = max(room, self.width)

    def top(self, page: int) -> int:
        """Return how far below the first page's upper edge a page begins."""
        return self._tops[page]

    def left(self, page: int) -> int:
        """Return where a page begins from the left; it stands in the middle."""
        return (self._across - self.sizes[page][0]) // 2

    def at(self, y: int) -> int:
        """Return the page at a height, or the one above a gap; 0 without pages."""
        return min(max(0, bisect_right(self._tops, y) - 1), max(0, len(self.sizes) - 1))

    def between(self, top: int, bottom: int) -> range:
        """Return the pages seen between two heights."""
        if not self.sizes:
            return range(0)
        return range(self.at(top), self.at(bottom) + 1)
