"""How dates lie to each other: what is sure, possible, or ruled out."""

from __future__ import annotations

import pytest
from hypothesis import given

from quotarium.errors import InvalidDate
from quotarium.model.dates import Answer, Edtf, contains, overlaps
from tests.model.dates.strategies import common

YES, POSSIBLE, NO = Answer.YES, Answer.POSSIBLE, Answer.NO


@pytest.mark.parametrize(
    ("period", "date", "answer"),
    [
        ("2003-10-31/..", "2025-03-15", YES),
        ("2003-10-31/..", "2025?-03-15", YES),
        ("2003-10-31/..", "2003-10-30", NO),
        ("2003-10-31/..", "2003", POSSIBLE),
        ("2003-10-31/..", "XXXX-03-15", POSSIBLE),
        ("2003-10-31/..", "2004~", POSSIBLE),
        ("2003/2010", "2003-05-01", POSSIBLE),
        ("2003/2010", "2004", YES),
        ("2003/2010", "2010-05", POSSIBLE),
        ("2003/2010", "2011", NO),
        ("2003/2010", "2011~", POSSIBLE),
        ("2003/2010", "2013~", NO),
        ("2003/", "2005", POSSIBLE),
        ("../1990", "1850", YES),
        ("/1990", "1850", POSSIBLE),
        ("2020", "2020-05-03", YES),
        ("2020?", "2020-05-03", POSSIBLE),
        ("2020-05", "2020", POSSIBLE),
        ("2016-21", "2016-04-10", POSSIBLE),
        ("2016-24", "2017-01-10", POSSIBLE),
        ("2016-21", "2018", NO),
        ("2016-33", "2016-02", YES),
        ("[1921,1925]", "1921", POSSIBLE),
        ("[1921,1925]", "1923", NO),
        ("{1921,1925}", "1925-03", YES),
        ("{1921..1925}", "1923", YES),
        ("199X", "1995", POSSIBLE),
        ("199X", "2001", NO),
        ("1990/2001", "[1992,1995]", YES),
        ("1990/2001", "1999/2005", POSSIBLE),
    ],
)
def test_a_period_surely_holds_a_date_only_if_every_reading_says_so(
    period: str, date: str, answer: Answer
) -> None:
    assert contains(Edtf.parse(period), Edtf.parse(date)) is answer


@pytest.mark.parametrize(
    ("one", "other", "answer"),
    [
        ("2003/2010", "2008/2015", YES),
        ("2003/2010", "2010/2015", POSSIBLE),
        ("2003/2010", "2011/2015", NO),
        ("2003/..", "../2010", YES),
        ("2003-05-01/2003-06-01", "2003-06-01/2003-07-01", YES),
        ("1914?/1918", "1913", POSSIBLE),
        ("XXXX-03", "2020", POSSIBLE),
    ],
)
def test_two_periods_surely_overlap_only_if_every_reading_says_so(
    one: str, other: str, answer: Answer
) -> None:
    assert overlaps(Edtf.parse(one), Edtf.parse(other)) is answer
    assert overlaps(Edtf.parse(other), Edtf.parse(one)) is answer


@given(common(), common())
def test_what_is_contained_overlaps_and_what_does_not_overlap_is_not_contained(
    one: str, other: str
) -> None:
    try:
        period, date = Edtf.parse(one), Edtf.parse(other)
    except InvalidDate:
        return
    held, shared = contains(period, date), overlaps(period, date)
    assert shared is YES or held is not YES
    assert (shared is NO) == (held is NO)
