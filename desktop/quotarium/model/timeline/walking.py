"""Going from quote to quote on a timeline, as the arrow keys do."""

from __future__ import annotations

from bisect import bisect_left

from quotarium.model.timeline.marks import Marks


def neighbour(marks: Marks, quote_id: int, along: int, down: int) -> int | None:
    """Return the quote `along` further in the lane, or nearest in time `down` lanes below.

    None where nothing is there.
    """
    found = marks.find(quote_id)
    if found is None:
        return None
    mark, number = found
    if along:
        order = in_order(marks, number)
        place = order.index(mark) + along
        return marks.ids[order[place]] if 0 <= place < len(order) else None
    wanted = max(0, min(len(marks.lanes) - 1, number + down))
    return None if wanted == number else marks.ids[_nearest(marks, mark, number, wanted)]


def in_order(marks: Marks, number: int) -> list[int]:
    """Return the marks of a lane in order of time, those without a date at the end."""
    lane = marks.lanes[number]
    dated = sorted((m for stretch in lane.slices for m in stretch), key=marks.middle)
    return [*dated, *lane.undated]


def _nearest(marks: Marks, mark: int, number: int, wanted: int) -> int:
    order = in_order(marks, wanted)
    lane = marks.lanes[wanted]
    days = [marks.middle(m) for m in order[: lane.dated]]
    if mark in marks.lanes[number].undated:
        return order[min(lane.dated, len(order) - 1)]
    if not days:
        return order[0]
    day = marks.middle(mark)
    after = min(bisect_left(days, day), len(days) - 1)
    near = min((after, max(after - 1, 0)), key=lambda n: abs(days[n] - day))
    return order[near]
