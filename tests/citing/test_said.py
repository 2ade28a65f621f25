"""Dates of utterances as citations print them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotarium.citing.second_hand import said
from quotarium.model.dates import Edtf


@pytest.mark.parametrize(
    ("edtf", "year", "bracketed", "day"),
    [
        ("2025-03-15", "2025", "2025", "15 March 2025"),
        ("2025?-03-15", "2025?", "[2025?]", "15 March 2025?"),
        ("2025-03-?15", "2025", "2025", "15 March 2025 (?)"),
        ("2021~", "ca. 2021", "[ca. 2021]", "ca. 2021"),
        ("2021%", "ca. 2021?", "[ca. 2021?]", "ca. 2021?"),
        ("2025-03-XX", "2025", "2025", "March 2025"),
        ("2025-XX-XX", "2025", "2025", "2025"),
        ("2016-21", "2016", "2016", "spring 2016"),
        ("202X", "2020s", "[202-]", "2020s"),
        ("XXXX-03-15", "", "", "15 March, year unknown"),
        ("XXXX", "", "", ""),
        ("2019/2020", "2019–2020", "2019–2020", "2019–2020"),
        ("1938-11-09/1938-11-10", "1938", "1938", "9–10 Nov 1938"),
        ("2020/..", "after 2020", "[after 2020]", "after 2020"),
        ("[1921,1922]", "1921 or 1922", "[1921 or 1922]", "1921 or 1922"),
        ("-0043-03-15", "44 BC", "[44 BC]", "15 March 44 BC"),
    ],
)
def test_a_date_is_printed_as_surely_as_it_is_known(
    edtf: str, year: str, bracketed: str, day: str
) -> None:
    date = Edtf.parse(edtf)
    assert said.year(date, "en-GB") == year
    assert said.year(date, "en-GB", True) == bracketed
    assert said.day(date, "en-GB") == day


def test_nothing_is_printed_for_an_unknown_date() -> None:
    assert said.year(None, "en") == ""
    assert said.day(None, "en") == ""


def test_americans_put_the_month_first() -> None:
    assert said.day(Edtf.parse("2025-03-15"), "en-US") == "March 15, 2025"
    assert said.day(Edtf.parse("XXXX-03-15"), "en-US") == "March 15, year unknown"


def test_about_is_said_in_the_language() -> None:
    assert said.year(Edtf.parse("2021~"), "ru-RU") == "ок. 2021"


@given(st.dates())
def test_a_sure_year_is_printed_as_it_is(date: object) -> None:
    edtf = Edtf.parse(str(date))
    assert said.year(edtf, "de") == str(edtf.year)
