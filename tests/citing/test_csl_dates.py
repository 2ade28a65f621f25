"""EDTF dates to CSL and back."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotarium.citing.csl_dates import from_csl, to_csl
from quotarium.errors import InvalidDate
from quotarium.model.dates import Edtf


@pytest.mark.parametrize(
    ("edtf", "csl"),
    [
        ("2025-03-15", {"date-parts": [[2025, 3, 15]]}),
        ("2025-03", {"date-parts": [[2025, 3]]}),
        ("2025", {"date-parts": [[2025]]}),
        ("2016-21", {"date-parts": [[2016]], "season": 1}),
        ("2019/2020", {"date-parts": [[2019], [2020]]}),
        ("2021-02-03/2021-05-04", {"date-parts": [[2021, 2, 3], [2021, 5, 4]]}),
        ("2019/..", {"date-parts": [[2019], [0]]}),
        ("-0043-03-15", {"date-parts": [[-44, 3, 15]]}),
        ("0000", {"date-parts": [[-1]]}),
        ("1921~", {"date-parts": [[1921]], "circa": True}),
    ],
)
def test_what_csl_can_hold_goes_there_and_back(edtf: str, csl: dict[str, Any]) -> None:
    date = Edtf.parse(edtf)
    assert to_csl(date) == csl
    assert from_csl(csl) == date


@pytest.mark.parametrize(
    ("edtf", "csl"),
    [
        ("2025?-03-15", {"date-parts": [[2025, 3, 15]], "circa": True}),
        ("2025-?03", {"date-parts": [[2025]]}),
        ("2025-03-~15", {"date-parts": [[2025, 3]]}),
        ("2004-XX", {"date-parts": [[2004]]}),
        ("2004-06-XX", {"date-parts": [[2004, 6]]}),
        ("2004-XX-15", {"date-parts": [[2004]]}),
        ("2019-34", {"date-parts": [[2019]]}),
        ("2021-02/2021-05-03", {"date-parts": [[2021, 2], [2021, 5]]}),
        ("2021-05/2021-05-03", {"date-parts": [[2021, 5]]}),
    ],
)
def test_what_is_not_sure_is_never_stated_as_sure(edtf: str, csl: dict[str, Any]) -> None:
    assert to_csl(Edtf.parse(edtf)) == csl


@pytest.mark.parametrize(
    ("edtf", "literal"),
    [
        ("199X", "1990s"),
        ("../2019", "before 2019"),
        ("[1921,1922]", "1921 or 1922"),
        ("XXXX-03-15", "15 March, year unknown"),
    ],
)
def test_what_csl_cannot_hold_becomes_words(edtf: str, literal: str) -> None:
    assert to_csl(Edtf.parse(edtf)) == {"literal": literal}


def test_words_are_those_of_the_language() -> None:
    assert to_csl(Edtf.parse("../2019"), "de-DE") == {"literal": "vor 2019"}


def test_a_wholly_unknown_date_is_no_date() -> None:
    assert to_csl(Edtf.parse("XXXX")) == {}


@pytest.mark.parametrize(
    ("csl", "edtf"),
    [
        ({"date-parts": [["2025", "3", "15"]]}, "2025-03-15"),
        ({"date-parts": [[2025, 0, 0]]}, "2025"),
        ({"date-parts": [[2025, 13]]}, "2025-21"),
        ({"date-parts": [[2025, 22]]}, "2025-22"),
        ({"date-parts": [[2025]], "season": "2"}, "2025-22"),
        ({"date-parts": [[12025]]}, "Y12025"),
        ({"date-parts": [[2025]], "circa": "false"}, "2025"),
        ({"date-parts": [[2020], [2021]], "circa": 1}, "2020~/2021~"),
        ({"raw": "2019-01-15"}, "2019-01-15"),
        ({"literal": "199X"}, "199X"),
    ],
)
def test_csl_of_other_programs_is_understood(csl: dict[str, Any], edtf: str) -> None:
    assert str(from_csl(csl)) == edtf


@pytest.mark.parametrize("csl", [{}, {"date-parts": [[]]}, {"date-parts": [[None]]},
                                 {"literal": "last spring"}])  # fmt: skip
def test_a_date_that_states_nothing_is_none(csl: dict[str, Any]) -> None:
    assert from_csl(csl) is None


def test_an_impossible_day_is_refused() -> None:
    with pytest.raises(InvalidDate):
        from_csl({"date-parts": [[2025, 2, 30]]})


@given(st.dates(), st.sampled_from(["", "~"]))
def test_every_day_comes_back(date: object, mark: str) -> None:
    edtf = Edtf.parse(f"{date}{mark}")
    assert from_csl(to_csl(edtf)) == edtf
