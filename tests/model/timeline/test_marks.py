from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from quotarium.model.timeline.marks import AFTER, BEFORE
from tests.model.timeline.made import Said, marks

DAYS = st.integers(-300_000, 740_000)
SAID: st.SearchStrategy[Said] = st.one_of(
    st.tuples(DAYS, st.sampled_from([0, 1, 30, 31, 365, 366, 3_652, 36_524, 90_000])).map(
        lambda pair: (pair[0], pair[0] + pair[1])
    ),
    st.tuples(DAYS, st.none()),
    st.tuples(st.none(), DAYS),
    st.just((None, None)),
)


@given(st.lists(st.lists(SAID, max_size=12), min_size=1, max_size=3), DAYS, st.integers(0, 90_000))
def test_the_marks_that_touch_some_days_are_found(
    lanes: list[list[Said]], first: int, length: int
) -> None:
    made = marks(lanes)
    last = first + length
    number = 0
    for lane, said in zip(made.lanes, lanes, strict=True):
        expected = set()
        for low, high in said:
            number += 1
            dated = low is not None or high is not None
            low, high = (BEFORE if low is None else low), (AFTER if high is None else high)
            if dated and low <= last and high + 1 >= first:
                expected.add(number)
        assert {made.ids[m] for m in made.touching(lane, first, last)} == expected


@given(
    st.lists(st.lists(SAID, max_size=20), min_size=1, max_size=3),
    st.lists(DAYS, min_size=2, max_size=6),
)
def test_counts_say_how_many_dots_of_a_lane_are_between_edges(
    lanes: list[list[Said]], edges: list[int]
) -> None:
    edges.sort()
    made = marks(lanes)
    for lane in made.lanes:
        days = [int(made.middle(m)) for stretch in lane.slices for m in stretch]
        expected = [sum(low <= day < high for day in days) for low, high in pairwise(edges)]
        assert made.counts(lane, edges) == expected


def test_the_extent_takes_the_bounds_that_are_known() -> None:
    assert marks([[(None, None)]]).extent is None
    assert marks([[(10, None), (None, 90)], [(20, 30)]]).extent == (10, 90)


def test_a_dot_stands_in_the_middle_or_at_the_bound_that_is_known() -> None:
    made = marks([[(10, 11), (20, None), (None, 30)]])
    middles = {made.ids[m]: made.middle(m) for m in range(3)}
    assert middles == {1: 11.0, 2: 20.5, 3: 30.5}
