from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotarium.model.drawing import Curve

PLACES = st.floats(-3_000, 3_000)


@given(PLACES, PLACES, PLACES, PLACES, st.floats(-2_000, 2_000), st.floats(1, 2_000))
def test_the_piece_of_a_curve_between_two_heights_is_what_is_seen_of_it(
    x1: float, y1: float, x2: float, y2: float, low: float, room: float
) -> None:
    curve = Curve(((x1, y1), (x2, y1), (x1, y2), (x2, y2)), "ink", arrow=True)
    high = low + room
    piece = curve.cut(1, low, high)
    slack = abs(y2 - y1) / 1_000 + 0.01
    shown = [place for n in range(101) if low < (place := curve.at(n / 100))[1] < high]
    if piece is None:
        # What is left out is at most a sliver at an edge.
        assert all(min(y - low, high - y) <= slack for _, y in shown)
        return
    heights = [piece.at(n / 20)[1] for n in range(21)]
    assert min(heights) >= low - slack
    assert max(heights) <= high + slack
    for _, y in shown:
        assert min(heights) - slack <= y <= max(heights) + slack
    assert not piece.arrow or piece.points[3] == pytest.approx(curve.points[3])


def test_a_piece_lies_on_its_curve() -> None:
    curve = Curve(((0, 0), (40, 0), (60, 100), (100, 100)), "ink")
    piece = curve.cut(1, 20, 70)
    assert piece is not None
    on_it = [curve.at(n / 2_000) for n in range(2_001)]
    for n in range(11):
        x, y = piece.at(n / 10)
        assert min(abs(x - a) + abs(y - b) for a, b in on_it) < 0.2


@pytest.mark.parametrize("side", [0, 1])
def test_a_curve_that_is_all_seen_stays_what_it_is(side: int) -> None:
    curve = Curve(((0, 0), (40, 0), (60, 100), (100, 100)), "ink")
    assert curve.cut(1 if side else 0, -5, 105) is curve
    assert curve.cut(1 if side else 0, 101, 200) is None
