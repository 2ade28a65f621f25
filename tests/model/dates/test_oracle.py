"""The same verdict and bounds as the independent `edtf` package, but for its known faults."""

from __future__ import annotations

import datetime
import itertools

import pytest
from edtf import parse_edtf

from quotarium.model.dates import Edtf

YEARS = ["1984", "2000", "1900", "201X", "20XX"]
DATES = ["2004-06", "2004-12", "2004-06-11", "2024-02-29", "2001-21", "2001-22", "2001-23",
         "2004-XX", "1985-04-XX", "1985-XX-XX"]  # fmt: skip
MARKED = [y + m for y, m in itertools.product([*YEARS, *DATES[:4]], "?~%")]
INTERVALS = ["1964/2008", "2004-06/2006-08", "2004-02-01/2005-02-08", "2004-02-01/2005-02",
             "2005/2006-02", "1984~/2004-06", "1984?/2004%"]  # fmt: skip


def as_number(struct: object) -> int:
    year, month, day = tuple(struct)[:3]  # type: ignore[arg-type, var-annotated]
    return datetime.date(year, month, day).toordinal()


@pytest.mark.parametrize("text", [*YEARS, *DATES, *MARKED, *INTERVALS])
def test_bounds_are_those_of_the_oracle(text: str) -> None:
    oracle, ours = parse_edtf(text), Edtf.parse(text)
    assert ours.earliest == as_number(oracle.lower_strict())
    assert ours.latest == as_number(oracle.upper_strict())


@pytest.mark.parametrize("text", [*MARKED, *DATES, *INTERVALS])
def test_the_canonical_text_is_the_same_date_to_the_oracle(text: str) -> None:
    assert str(parse_edtf(str(Edtf.parse(text)))) == str(parse_edtf(text))
