from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from quotarium.gui.items.row_track import STEPS, RowTrack

HEIGHTS = st.lists(st.integers(20, 400), min_size=1, max_size=60)


def track_of(heights: list[int]) -> RowTrack:
    return RowTrack(lambda: len(heights), lambda row: heights[row])


@given(HEIGHTS, st.integers(0, 30_000), st.data())
def test_the_row_at_a_place_is_the_one_that_lies_there(
    heights: list[int], pixels: int, data: st.DataObject
) -> None:
    track = track_of(heights)
    track.walk(pixels)
    row = data.draw(st.integers(0, len(heights) - 1))
    assert track.row_at(track.y(row)) == row
    assert track.row_at(track.y(row) + heights[row] - 1) == row


@given(HEIGHTS, st.integers(1, 900))
def test_at_the_end_the_last_row_stands_at_the_lower_edge(heights: list[int], room: int) -> None:
    track = track_of(heights)
    track.put(*track.end(room))
    last = track.y(len(heights) - 1) + heights[-1]
    assert last == room if sum(heights) >= room else last == sum(heights)


@given(HEIGHTS, st.data())
def test_the_scroll_bar_comes_back_to_what_was_seen(
    heights: list[int], data: st.DataObject
) -> None:
    track = track_of(heights)
    track.walk(data.draw(st.integers(0, sum(heights) - 1)))
    row, shift = track.top, track.shift
    track.go_to(track.steps(row, shift))
    assert track.top == row
    assert abs(track.shift - shift) <= heights[row] // STEPS + 1


def test_a_million_rows_are_not_measured() -> None:
    measured: list[int] = []

    def height(row: int) -> int:
        measured.append(row)
        return 100

    track = RowTrack(lambda: 1_000_000, height)
    track.put(500_000)
    track.y(3)
    track.row_at(-900_000)
    track.end(800)
    assert len(measured) < 1_000
