from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from quotarium.formats.svg import svg
from quotarium.model.charts import Value, bar_at, bars, columns
from quotarium.model.drawing import Box, Text, estimated_width


def test_bars_are_as_long_as_their_numbers() -> None:
    made = bars([Value("one", 10), Value("two", 5)], 400)
    lengths = [part.width for part in made.parts if isinstance(part, Box)]
    assert lengths[0] == 2 * lengths[1]
    assert max(part.x + part.width for part in made.parts if isinstance(part, Box)) < 400
    assert bar_at(30, 2) == 1
    assert bar_at(300, 2) is None


@given(
    st.lists(st.tuples(st.integers(-3000, 2100), st.integers(1, 10**6)), max_size=40),
    st.integers(120, 1500),
)
def test_columns_stay_in_their_room_and_count_everything(
    values: list[tuple[int, int]], width: int
) -> None:
    made = columns(values, width, 170)
    boxes = [part for part in made.parts if isinstance(part, Box)]
    assert all(box.x >= 0 and box.x + box.width <= width + 1 for box in boxes)
    assert all(box.height <= 170 for box in boxes)
    assert bool(boxes) == bool(values)
    assert svg(made).startswith(b"<")


def test_round_years_are_told() -> None:
    made = columns([(1919, 1), (2025, 3)], 900, 170)
    years = [int(p.text) for p in made.parts if isinstance(p, Text) and p.anchor == "middle"]
    assert 1950 in years
    assert all(year % 10 == 0 for year in years)


def test_the_last_year_is_not_cut_at_the_edge() -> None:
    made = columns([(year, 1) for year in range(1950, 2026)], 760, 170)
    years = [p for p in made.parts if isinstance(p, Text) and p.anchor == "middle"]
    assert years[-1].text == "2025"
    assert all(p.x + estimated_width(p.text, p.size, False) / 2 <= 760 for p in years)
