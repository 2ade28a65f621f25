"""Dates in words: the wording itself, and that it is read back as the same date."""

from __future__ import annotations

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from quotarium.errors import InvalidDate
from quotarium.model.dates import Edtf, read_phrase, readable
from quotarium.model.dates.language import known_languages
from quotarium.model.dates.readable import Style
from tests.model.dates.strategies import common, texts

STYLES: tuple[Style, ...] = ("compact", "long")


@pytest.mark.parametrize(
    ("text", "compact", "long"),
    [
        ("2025?-03-15", "15 Mar 2025?", "15 March 2025 (year uncertain)"),
        ("2025-03-15?", "15 Mar 2025 (?)", "15 March 2025 (uncertain)"),
        ("2025-03-15", "15 Mar 2025", "15 March 2025"),
        ("2021~", "c. 2021", "c. 2021"),
        ("2021?", "2021?", "2021 (uncertain)"),
        ("2021%", "c. 2021?", "c. 2021 (uncertain)"),
        ("2004?-06-~11", "~11 Jun 2004?", "11 June 2004 (year uncertain, day approximate)"),
        ("2020-11/..", "after Nov 2020", "after November 2020"),
        ("../1990", "before 1990", "before 1990"),
        ("XXXX-03-15", "15 Mar, year unknown", "15 March, year unknown"),
        ("2025-03-XX", "Mar 2025, day unknown", "March 2025, day unknown"),
        ("2016-21", "spring 2016", "spring 2016"),
        ("2016-25", "spring 2016 (northern hemisphere)", "spring 2016 (northern hemisphere)"),
        ("2020-33", "Q1 2020", "Q1 2020"),
        ("1938-11-09/1938-11-10", "9–10 Nov 1938", "9–10 November 1938"),
        ("1934-06-30/1934-07-02", "30 Jun – 2 Jul 1934", "30 June – 2 July 1934"),
        ("1938-12-30/1939-01-02", "30 Dec 1938 – 2 Jan 1939", "30 December 1938 – 2 January 1939"),
        ("2020-03/2020-04", "Mar–Apr 2020", "March–April 2020"),
        ("2019/2020", "2019–2020", "2019–2020"),
        ("1914/", "1914 – ?", "1914 – ?"),
        ("1914~/1918", "~1914–1918", "~1914–1918"),
        ("-0043-03-15", "15 Mar 44 BC", "15 March 44 BC"),
        ("0044", "AD 44", "AD 44"),
        ("199X", "1990s", "1990s"),
        ("190X", "1900s (decade)", "1900s (decade)"),
        ("199X/..", "after the 1990s", "after the 1990s"),
        ("18XX", "19th century", "19th century"),
        ("20XX", "21st century", "21st century"),
        ("[1921,1922]", "1921 or 1922", "1921 or 1922"),
        ("[2025-03-15,2025-03-16]", "15 or 16 Mar 2025", "15 or 16 March 2025"),
        ("1XXX-12", "1XXX-12", "1XXX-12"),
    ],
)
def test_the_english_wording(text: str, compact: str, long: str) -> None:
    date = Edtf.parse(text)
    assert (readable(date), readable(date, style="long")) == (compact, long)


@pytest.mark.parametrize(
    ("language", "text", "long"),
    [
        ("de", "2025?-03-15", "15. März 2025 (Jahr unsicher)"),
        ("de", "1938-11-09/1938-11-10", "9.–10. November 1938"),
        ("de", "199X/..", "nach den 1990er Jahren"),
        ("fr", "2025-03-01", "1er mars 2025"),
        ("fr", "18XX", "XIXe siècle"),
        ("fr", "199X~", "vers les années 1990"),
        ("es", "2025-03-15", "15 de marzo de 2025"),
        ("pt", "../-0043", "antes de 44 a.C."),
        ("ru", "2020-11", "ноябрь 2020"),
        ("ru", "2020-11/..", "после ноября 2020"),
        ("ru", "2016-21/..", "после весны 2016"),
        ("tr", "2020-11/..", "Kasım 2020 sonrası"),
        ("tr", "198X", "1980'ler"),
        ("az", "2025-03-15", "15 mart 2025"),
        ("de-AT", "2025-03", "März 2025"),
        ("tlh", "2025-03", "March 2025"),
    ],
)
def test_the_wording_in_other_languages(language: str, text: str, long: str) -> None:
    assert readable(Edtf.parse(text), language, style="long") == long


def test_no_date_is_said_to_be_unknown_and_read_back() -> None:
    for language in known_languages():
        said = readable(None, language)
        assert said
        assert read_phrase(said, language).edtf is None


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("language", known_languages())
@settings(max_examples=30)
@given(text=common())
def test_what_is_said_of_a_common_date_is_read_as_that_date(
    text: str, language: str, style: Style
) -> None:
    try:
        date = Edtf.parse(text)
    except InvalidDate:
        assume(False)
        raise
    said = readable(date, language, style=style)
    assert read_phrase(said, language).edtf == date


@given(text=texts(), language=st.sampled_from(["en", "de"]), style=st.sampled_from(STYLES))
@example(text="0000/0000-XX", language="en", style="compact")
def test_what_is_said_of_any_date_is_read_as_that_date(
    text: str, language: str, style: Style
) -> None:
    try:
        date = Edtf.parse(text)
    except InvalidDate:
        assume(False)
        raise
    said = readable(date, language, style=style)
    assert read_phrase(said, language).edtf == date
