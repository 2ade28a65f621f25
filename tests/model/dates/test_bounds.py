"""Bounds: the first and last day that a date can mean."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from quotarium.errors import InvalidDate
from quotarium.model.dates import Edtf
from quotarium.model.dates.days import from_ordinal, julian_ordinal, ordinal, weekday
from tests.model.dates.strategies import points


def span(text: str) -> tuple[int | None, int | None]:
    date = Edtf.parse(text)
    return date.earliest, date.latest


def day(year: int, month: int, number: int) -> int:
    return datetime.date(year, month, number).toordinal()


@given(st.dates())
def test_day_numbers_are_those_of_the_standard_library(date: datetime.date) -> None:
    assert span(date.isoformat()) == (date.toordinal(), date.toordinal())
    assert weekday(date.toordinal()) == date.weekday()


@given(st.integers(-10_000_000, 10_000_000))
def test_day_numbers_go_on_without_a_gap_before_year_1(number: int) -> None:
    year, month, in_month = from_ordinal(number)
    assert ordinal(year, month, in_month) == number


def test_the_calendars_differ_by_what_history_says() -> None:
    assert julian_ordinal(1582, 10, 5) == day(1582, 10, 15)
    assert julian_ordinal(1905, 1, 9) == day(1905, 1, 22)
    assert ordinal(-43, 3, 13) == julian_ordinal(-43, 3, 15)


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2025", (2025, 1, 1), (2025, 12, 31)),
        ("2024-02", (2024, 2, 1), (2024, 2, 29)),
        ("2025?-03-15", (2025, 3, 15), (2025, 3, 15)),
        ("199X", (1990, 1, 1), (1999, 12, 31)),
        ("1XXX-12", (1000, 12, 1), (1999, 12, 31)),
        ("19XX-02-29", (1904, 2, 29), (1996, 2, 29)),
        ("2001-XX-31", (2001, 1, 31), (2001, 12, 31)),
        ("2001-1X-31", (2001, 10, 31), (2001, 12, 31)),
        ("2001-02-XX", (2001, 2, 1), (2001, 2, 28)),
        ("2016-21", (2016, 3, 1), (2016, 5, 31)),
        ("2016-24", (2016, 12, 1), (2016, 12, 31)),
        ("2016-29", (2016, 9, 1), (2016, 11, 30)),
        ("2016-34", (2016, 4, 1), (2016, 6, 30)),
        ("1950S2", (1900, 1, 1), (1999, 12, 31)),
        ("1914/1918", (1914, 1, 1), (1918, 12, 31)),
        ("[1667,1668,1670..1672]", (1667, 1, 1), (1672, 12, 31)),
    ],
)
def test_bounds_are_the_widest_that_the_text_allows(
    text: str, earliest: tuple[int, int, int], latest: tuple[int, int, int]
) -> None:
    assert span(text) == (day(*earliest), day(*latest))


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("-0043-03-15", -15997, -15997),
        ("0000", -365, 0),
        ("-04XX", ordinal(-499, 1, 1), ordinal(-400, 12, 31)),
        ("-000X", ordinal(-9, 1, 1), ordinal(-1, 12, 31)),
        ("Y12345", ordinal(12345, 1, 1), ordinal(12345, 12, 31)),
        ("Y171010000S3", ordinal(171_000_000, 1, 1), ordinal(171_999_999, 12, 31)),
        ("XXXX-03-15", None, None),
        ("XXXX", None, None),
        ("2020-11/..", day(2020, 11, 1), None),
        ("/1990", None, day(1990, 12, 31)),
        ("[..1990]", None, day(1990, 12, 31)),
        ("[1989,1990..]", day(1989, 1, 1), None),
        ("../..", None, None),
    ],
)
def test_bounds_reach_before_year_1_and_may_be_open(
    text: str, earliest: int | None, latest: int | None
) -> None:
    assert span(text) == (earliest, latest)


@given(points())
def test_a_date_lies_inside_the_year_and_month_it_names(text: str) -> None:
    try:
        date = Edtf.parse(text)
    except InvalidDate:
        assume(False)
        raise
    inner = date.earliest, date.latest
    for cut in range(str(date).count("-")):
        parent = str(date).rsplit("-", cut + 1)[0].rstrip("-?~%")
        if not parent.lstrip("-"):
            continue
        try:
            outer = span(parent)
        except InvalidDate:
            continue
        if None in (*inner, *outer):
            continue
        assert outer[0] <= inner[0] <= inner[1] <= outer[1]  # type: ignore[operator]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2020-11/..", "2020-11-30"),
        ("2020-11-05/..", "2020-11-05"),
        ("../1990", "1990-01-01"),
        ("2020/", "2020-12-31"),
        ("2020", None),
        ("2020/2021", None),
        ("../..", None),
    ],
)
def test_the_day_nearest_to_an_open_end(text: str, day: str | None) -> None:
    expected = datetime.date.fromisoformat(day).toordinal() if day else None
    assert Edtf.parse(text).nearest_to_open == expected
