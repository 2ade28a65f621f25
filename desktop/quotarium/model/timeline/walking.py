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
        place = _place(marks, mark, number) + along
        return _at(marks, number, place) if 0 <= place < len(marks.lanes[number]) else None
    wanted = max(0, min(len(marks.lanes) - 1, number + down))
    return None if wanted == number else _at(marks, wanted, _nearest(marks, mark, number, wanted))


def in_order(marks: Marks, number: int) -> list[int]:
    """Return the marks of a lane in order of time, those without a date at the end."""
    lane = marks.lanes[number]
    return [*marks.in_time(lane).marks, *lane.undated]


def _at(marks: Marks, number: int, place: int) -> int:
    """Return the quote at a place in the order of a lane."""
    lane = marks.lanes[number]
    dated = marks.in_time(lane).marks
    mark = dated[place] if place < len(dated) else lane.undated[place - len(dated)]
    return marks.ids[mark]


def _place(marks: Marks, mark: int, number: int) -> int:
    lane = marks.lanes[number]
    dated, days = marks.in_time(lane)
    if mark in lane.undated:
        return len(dated) + mark - lane.undated.start
    return dated.index(mark, bisect_left(days, int(marks.middle(mark))))


def _nearest(marks: Marks, mark: int, number: int, wanted: int) -> int:
    """Return the place in the order of a lane that is nearest in time to a mark of another."""
    lane = marks.lanes[wanted]
    days = marks.in_time(lane).days
    if mark in marks.lanes[number].undated:
        return min(len(days), len(lane) - 1)
    if not days:
        return 0
    day = int(marks.middle(mark))
    after = min(bisect_left(days, day), len(days) - 1)
    return min((after, max(after - 1, 0)), key=lambda n: abs(days[n] - day))
