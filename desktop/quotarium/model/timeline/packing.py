"""Setting marks and their labels into the rows of a lane so that none lies on another."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final, NamedTuple, TypeAlias

DOT: Final = 5.5
GAP: Final = 9.0
_FOREVER: Final = 1e12


class Item(NamedTuple):
    """A mark to be set: its bar from `left` to `right`, and its dot.

    Behind a `silent` one a line goes on; the label of a `turned` one stands to the left. `room` is
    how much there is for the label before the edge.
    """

    mark: int
    left: float
    right: float
    dot: float
    label: str
    silent: bool = False
    turned: bool = False
    room: float = _FOREVER


class Seat(NamedTuple):
    """Where a mark was set: its row, and its label cut to fit, empty where there is no room."""

    row: int
    label: str


#: Returns a label cut to a room in pixels, and how wide it then is.
Fit: TypeAlias = Callable[[str, float], tuple[str, float]]


def pack(
    items: Iterable[Item], rows: int, lengths: Sequence[float], fit: Fit
) -> tuple[Mapping[int, Seat], int]:
    """Return where each mark is set in at most `rows` rows, and how many rows that took.

    Labels are made shorter (`lengths` in pixels, the longest first), and then left out, where
    there is no room for all of them.
    """
    ordered = sorted(items, key=lambda one: (one.dot, one.mark))
    best: tuple[dict[int, Seat], int, bool] | None = None
    for longest in _worth_trying(ordered, rows, lengths):
        tried = _packed(ordered, rows, fit, longest)
        # All labels before long ones, and a low lane before long labels.
        if best is None or (not tried[2], tried[1]) < (not best[2], best[1]):
            best = tried
        if best[2] and best[1] == 1:
            break
    assert best is not None
    return best[0], best[1]


def _worth_trying(ordered: Sequence[Item], rows: int, lengths: Sequence[float]) -> Sequence[float]:
    """Leave out lengths with which the labels would take far more room than there is."""
    if len(ordered) < 2:
        return lengths
    room = 2 * rows * (ordered[-1].dot - ordered[0].dot + lengths[0])
    return [long for long in lengths if long * len(ordered) <= room] or lengths[-1:]


def _packed(
    ordered: list[Item], rows: int, fit: Fit, longest: float
) -> tuple[dict[int, Seat], int, bool]:
    seats: dict[int, Seat] = {}
    free = [-_FOREVER] * rows
    dots = [-_FOREVER] * rows
    complete, used = True, 1
    for one in ordered:
        left = min(one.left, one.dot - DOT)
        room = any(end <= left - GAP for end in free)
        label, wide = fit(one.label, min(longest, one.room)) if one.label and room else ("", 0.0)
        ends = max(one.right, one.dot + DOT)
        begins = (min(left, one.dot + DOT - wide) if one.turned else left) - GAP
        named = ends if one.turned else max(ends, one.dot - DOT + wide)
        row = next((n for n in range(rows) if free[n] <= begins), None)
        if row is None:
            row = min(range(rows), key=lambda n: (dots[n] > left - GAP, dots[n]))
            label, named = "", ends
        complete = complete and bool(label or not one.label)
        free[row] = max(free[row], _FOREVER if one.silent else named)
        dots[row] = max(dots[row], ends)
        used = max(used, row + 1)
        seats[one.mark] = Seat(row, label)
    return seats, used, complete
