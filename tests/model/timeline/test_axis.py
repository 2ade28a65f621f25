from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotarium.model.dates.days import ordinal
from quotarium.model.timeline.axis import Axis
from quotarium.model.timeline.wording import Wording

WORDS = Wording()
AXES = st.builds(
    Axis,
    st.floats(-2_000_000, 1_500_000),
    st.floats(1 / 40_000, 160),
    st.floats(200, 3000),
)


def labels(first: int, last: int, width: float = 900) -> list[str]:
    axis = Axis.fitting(first, last, width, 0, 0)
    return [tick.label for tick in axis.ticks(WORDS, 60)]


@given(AXES, st.floats(0.2, 5), st.floats(0, 2000))
def test_what_is_under_the_pointer_stays_there(axis: Axis, factor: float, at: float) -> None:
    zoomed = axis.zoomed(factor, at)
    assert zoomed.x(axis.day(at)) == pytest.approx(at, abs=0.01)
    assert 1 / 40_000 <= zoomed.scale <= 160


@given(AXES, st.floats(-3000, 3000))
def test_panning_there_and_back_changes_nothing(axis: Axis, pixels: float) -> None:
    back = axis.panned(pixels).panned(-pixels)
    assert back.start == pytest.approx(axis.start, abs=1e-3)


@given(AXES)
def test_ticks_are_inside_in_order_and_leave_room_for_their_labels(axis: Axis) -> None:
    ticks = axis.ticks(WORDS, 60)
    assert all(-1 <= tick.x <= axis.width + 1 for tick in ticks)
    # A month is a little shorter than the mean of months by which its step was chosen.
    assert all(after.x - before.x > 60 * 0.45 for before, after in pairwise(ticks))


def test_the_axis_says_centuries_years_months_and_days() -> None:
    assert labels(ordinal(1600, 1, 1), ordinal(2100, 1, 1))[:3] == ["1600", "1650", "1700"]
    assert labels(ordinal(2016, 1, 1), ordinal(2025, 1, 1))[:2] == ["2016", "2017"]
    assert labels(ordinal(2020, 11, 1), ordinal(2021, 5, 1))[:3] == ["Nov 2020", "Dec", "2021"]
    days = Axis(ordinal(2021, 3, 30), 100, 300).ticks(WORDS, 60)
    assert [tick.label for tick in days] == ["30 Mar 2021", "31", "Apr", "2"]


def test_years_before_christ_have_no_year_zero() -> None:
    found = labels(ordinal(-2, 1, 1), ordinal(3, 1, 1), 400)
    assert found[:5] == ["3 BC", "2 BC", "1 BC", "1", "2"]


def test_an_axis_that_fits_shows_the_first_and_the_last_day_between_its_margins() -> None:
    axis = Axis.fitting(1000, 2000, 800, 40, 60)
    assert axis.x(1000) == pytest.approx(40)
    assert axis.x(2000) == pytest.approx(740)
    alone = Axis.fitting(1000, 1000, 800, 40, 60)
    assert 40 <= alone.x(1000) <= 740
