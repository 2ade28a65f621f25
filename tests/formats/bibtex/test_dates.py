"""Dates never say more than is known."""

from __future__ import annotations

import pytest

from quotarium.formats.bibtex.dates import biblatex_date, bibtex_year, url_date
from quotarium.model.dates import Edtf


@pytest.mark.parametrize(
    ("edtf", "date"),
    [
        ("2025-03-15", "2025-03-15"),
        ("2025?", "2025?"),
        ("2021~", "2021~"),
        ("2004%", "2004%"),
        ("199X", "199X"),
        ("19XX", "19XX"),
        ("2004-06-XX", "2004-06"),
        ("1999-XX-XX", "1999"),
        ("2004-24", "2004-24"),
        ("2001-33", "2001-33"),
        ("-0043-03-15", "-0043-03-15"),
        ("Y170002", "Y170002"),
        ("2004/..", "2004/.."),
        ("../2004", "../2004"),
        ("/2004", "/2004"),
        ("1984?/2004-06~", "1984?/2004-06~"),
        # Doubt about a part is widened to the whole.
        ("2025?-03-15", "2025-03-15?"),
        ("2004-06~-11", "2004-06-11~"),
        ("2004-?06-11", "2004-06-11?"),
        ("2004-06-~01/2004-06-~20", "2004-06-01~/2004-06-20~"),
    ],
)
def test_what_biblatex_holds_is_a_date(edtf: str, date: str) -> None:
    assert biblatex_date(Edtf(edtf)) == (date, "")
    assert url_date(Edtf(edtf)) == date


@pytest.mark.parametrize(
    ("edtf", "note"),
    [
        ("XXXX-03-15", "15 March, year unknown"),
        ("[2001,2002]", "2001 or 2002"),
        ("{2001,2002}", "2001 and 2002"),
        ("1XXX", "1XXX"),
        ("199X?", "1990s (uncertain)"),
        ("199X/200X", "1990s – 2000s (decade)"),
        ("156X-12-25", "25 December 1560s"),
        ("1950S2", "1950S2"),
        ("Y17E7", "Y17E7"),
    ],
)
def test_what_biblatex_cannot_hold_is_said_in_words(edtf: str, note: str) -> None:
    assert biblatex_date(Edtf(edtf)) == ("XXXX", note)
    assert url_date(Edtf(edtf)) == ""


def test_the_words_are_in_the_language_of_the_export() -> None:
    assert biblatex_date(Edtf("[2001,2002]"), "de").note == "2001 oder 2002"


def test_no_date_is_the_unknown_year() -> None:
    assert biblatex_date(None) == ("XXXX", "")
    assert url_date(None) == ""
    assert bibtex_year(None) == ("", "", "")


@pytest.mark.parametrize(
    ("edtf", "year", "month", "day"),
    [
        ("2025", "2025", "", ""),
        ("2025-03", "2025", "mar", ""),
        ("2025-12-05", "2025", "dec", "5"),
        ("2025-12-XX", "2025", "dec", ""),
        ("2021~", "c. 2021", "", ""),
        ("2025?-03-15", "15 Mar 2025?", "", ""),
        ("2019/2020", "2019–2020", "", ""),
        ("-0043", "44 BC", "", ""),
        ("2016-21", "spring 2016", "", ""),
        ("199X", "1990s", "", ""),
    ],
)
def test_bibtex_gets_a_year_or_words(edtf: str, year: str, month: str, day: str) -> None:
    assert bibtex_year(Edtf(edtf)) == (year, month, day)
