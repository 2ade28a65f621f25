"""Where rows of different heights lie, told from the one at the upper edge of what is seen."""

from __future__ import annotations

from collections.abc import Callable

#: So many steps of a scroll bar a row has, whatever its height.
STEPS = 64
#: So many rows are measured on the way to another; what is farther is guessed.
_WALK = 200
GUESS = 150


class RowTrack:
    """A row and a shift within it, so that a million rows cost no more than ten.

    Pixels, from the upper edge of what is seen; `height` tells a row's with all that belongs
    above and below it.
    """

    def __init__(self, count: Callable[[], int], height: Callable[[int], int]) -> None:
        self._count = count
        self._height = height
        self.top = 0
        self.shift = 0

    def put(self, row: int, shift: int = 0) -> None:
        """Let a row begin at the upper edge, or so far above it."""
        self.top, self.shift = row, shift

    def keep(self) -> None:
        """Stay where it is, as far as there still are rows."""
        count = self._count()
        self.top = max(0, min(self.top, count - 1))
        self.shift = self.shift if count else 0

    def is_far(self, row: int) -> bool:
        """Tell whether a row's place is guessed."""
        return abs(row - self.top) > _WALK

    def seen(self, room: int) -> list[int]:
        """Return the rows that are seen, the last perhaps in part."""
        rows, y = [], -self.shift
        for row in range(self.top, self._count()):
            if y >= room:
                break
            rows.append(row)
            y += self._height(row)
        return rows

    def y(self, row: int) -> int:
        """Return a row's upper edge; far from what is seen it is a guess."""
        y = -self.shift
        if row >= self.top:
            near = min(row, self.top + _WALK)
            y += sum(self._height(r) for r in range(self.top, near))
            return y + (row - near) * GUESS
        near = max(row, self.top - _WALK)
        y -= sum(self._height(r) for r in range(near, self.top))
        return y - (near - row) * GUESS

    def row_at(self, y: int) -> int | None:
        """Return the row at a height, the inverse of `y`; None above the first, below the last."""
        edge, row, count = -self.shift, self.top, self._count()
        if y >= edge:
            for _ in range(_WALK):
                if row >= count:
                    return None
                edge += self._height(row)
                if y < edge:
                    return row
                row += 1
            row += (y - edge) // GUESS
            return row if row < count else None
        for _ in range(_WALK):
            row -= 1
            if row < 0:
                return None
            edge -= self._height(row)
            if y >= edge:
                return row
        row -= 1 + (edge - y - 1) // GUESS
        return row if row >= 0 else None

    def walk(self, pixels: int) -> None:
        """Move what is seen down by so many pixels, up if negative."""
        self.shift += pixels
        while self.shift < 0 and self.top > 0:
            self.top -= 1
            self.shift += self._height(self.top)
        self.shift = max(self.shift, 0)
        count = self._count()
        while self.top < count - 1 and self.shift >= (height := self._height(self.top)):
            self.shift -= height
            self.top += 1

    def end(self, room: int) -> tuple[int, int]:
        """Return the row and shift at which the last row ends at the lower edge."""
        left = room
        for row in range(self._count() - 1, -1, -1):
            left -= self._height(row)
            if left <= 0:
                return row, -left
        return 0, 0

    # The scroll bar counts rows, because the heights of those not seen are unknown.

    def steps(self, row: int, shift: int) -> int:
        """Return the value of the scroll bar for a row and a shift."""
        if not self._count():
            return 0
        return row * STEPS + shift * STEPS // max(1, self._height(row))

    def go_to(self, step: int) -> None:
        """Show what a value of the scroll bar stands for."""
        row = min(step // STEPS, self._count() - 1)
        self.put(row, self._height(row) * (step % STEPS) // STEPS)
