"""Dates counted from another: as precise as what was said, and nothing made up."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotarium.model.dates import Edtf, Offset, Unit, counted, read_offset
from quotarium.model.dates.language import known_languages, language_table


def counted_from(start: str, phrase: str, language: str = "en") -> str | None:
    offset = read_offset(phrase, language)
    assert offset is not None, phrase
    found = counted(Edtf.parse(start), offset)
    return None if found is None else str(found)


@pytest.mark.parametrize(
    ("start", "phrase", "said"),
    [
        ("2020-05-04", "exactly four years earlier", "2016-05-04"),
        ("2020-05-04", "“exactly four years earlier”", "2016-05-04"),
        ("2020-05-04", "four years earlier", "2016"),
        ("2020-05-04", "4 years before", "2016"),
        ("2020-05-04", "about two years later", "2022~"),
        ("2020-05-04", "two days later", "2020-05-06"),
        ("2020-05-04", "a month later", "2020-06"),
        ("2020-12-31", "exactly two months later", "2021-02"),
        ("2020-12-30", "two months earlier", "2020-10"),
        ("2020-05-04", "two weeks later", "2020-05-18~"),
        ("2020-05-04", "exactly two weeks later", "2020-05-18"),
        ("2020-05-04", "the following Monday", "2020-05-11"),
        ("2020-05-04", "the previous Monday", "2020-04-27"),
        ("2020-05-04", "the Friday before", "2020-05-01"),
        ("2020-05-04", "the week after", "2020-05-11/2020-05-17"),
        ("2020-05-04", "the day before", "2020-05-03"),
        ("2020-05-04", "the same day", "2020-05-04"),
        ("2020-05-04", "the following year", "2021"),
        ("2020-05-04", "later", "2020-05-04/.."),
        ("2020-05-04", "earlier", "../2020-05-04"),
        ("2020-02-29", "exactly a year later", "2021-02"),
        ("2020-02-29", "exactly four years later", "2024-02-29"),
        ("2020-05", "exactly four years earlier", "2016-05"),
        ("2020", "four years earlier", "2016"),
        ("2016-21", "exactly one year later", "2017-21"),
        ("2020?-05-04", "exactly four years earlier", "2016?-05-04"),
        ("2020-05-04~", "the next day", "2020-05-05~"),
        ("2019/2021", "two years later", "2021/2023"),
        ("0001-01-01", "the day before", "0000-12-31"),
        ("-0043-03-15", "exactly two years earlier", "-0045-03-15"),
        ("-0001", "two years later", "0001"),
    ],
)
def test_a_date_is_as_precise_as_what_was_said(start: str, phrase: str, said: str) -> None:
    assert counted_from(start, phrase) == said


@pytest.mark.parametrize(
    ("start", "phrase"),
    [
        ("2020-05", "two days later"),
        ("2020", "a month later"),
        ("XXXX-05-04", "exactly four years earlier"),
        ("2020-05-04/2020-05-06", "two days later"),
        ("2020-05-04/..", "four years later"),
        ("[2019, 2020]", "a year later"),
        ("9999-12-31", "exactly a year later"),
    ],
)
def test_what_cannot_be_told_is_not_counted(start: str, phrase: str) -> None:
    assert counted_from(start, phrase) is None


@pytest.mark.parametrize(
    "phrase",
    [
        "", "shortly before", "15 March", "four", "years later", "exactly",
        "four days two years later",
        "Monday", "on Monday", "before Monday", "after Monday", "0 days later",
        "the day the dam was opened", "x" * 500,
    ],
)  # fmt: skip
def test_a_phrase_that_does_not_say_how_far_is_none(phrase: str) -> None:
    assert read_offset(phrase) is None


@pytest.mark.parametrize(
    ("language", "exactly_four_years_earlier", "next_day", "next_monday"),
    [
        ("de", "genau vier Jahre zuvor", "am nächsten Tag", "am folgenden Montag"),
        ("de", "auf den Tag genau vier Jahre früher", "am Folgetag", "am nächsten Montag"),
        ("fr", "exactement quatre ans plus tôt", "le lendemain", "le lundi suivant"),
        ("es", "exactamente cuatro años antes", "al día siguiente", "el lunes siguiente"),
        ("pt", "exatamente quatro anos antes", "no dia seguinte", "na segunda-feira seguinte"),
        ("ru", "ровно четырьмя годами ранее", "на следующий день", "в следующий понедельник"),
        ("tr", "tam dört yıl önce", "ertesi gün", "sonraki pazartesi"),
        ("az", "düz dörd il əvvəl", "ertəsi gün", "növbəti bazar ertəsi"),
    ],
)
def test_the_languages_of_dates_count_alike(
    language: str, exactly_four_years_earlier: str, next_day: str, next_monday: str
) -> None:
    for read_in in (language, "en"):
        assert counted_from("2020-05-04", exactly_four_years_earlier, read_in) == "2016-05-04"
        assert counted_from("2020-05-04", next_day, read_in) == "2020-05-05"
        assert counted_from("2020-05-04", next_monday, read_in) == "2020-05-11"


@pytest.mark.parametrize("code", known_languages())
def test_every_whole_phrase_and_number_of_a_table_is_read(code: str) -> None:
    words = language_table(code).offset
    for phrase in words.whole:
        assert read_offset(phrase, code) is not None, phrase
    for number, spellings in enumerate(words.numbers, 1):
        for spelling in spellings:
            phrase = f"{spelling} {words.day[-1]} {words.later[0]}"
            assert read_offset(phrase, code) == Offset(Unit.DAY, number), phrase


@given(st.dates(date(2, 1, 1), date(9000, 1, 1)), st.integers(-700, 700))
def test_days_are_counted_as_the_calendar_counts_them(day: date, steps: int) -> None:
    found = counted(Edtf.parse(day.isoformat()), Offset(Unit.DAY, steps))
    assert str(found) == (day + timedelta(days=steps)).isoformat()


@given(st.dates(date(1000, 1, 1), date(2900, 1, 1)), st.integers(1, 200))
def test_years_there_and_back_come_to_the_same_day_or_to_its_month(day: date, steps: int) -> None:
    start = Edtf.parse(day.isoformat())
    there = counted(start, Offset(Unit.YEAR, steps, exact=True))
    assert there is not None
    back = counted(there, Offset(Unit.YEAR, -steps, exact=True))
    assert str(back) in (day.isoformat(), day.isoformat()[:7])
    assert (str(back) == day.isoformat()) is (len(str(there)) == 10)


@given(st.text(max_size=40))
def test_no_text_is_too_odd_to_be_read(text: str) -> None:
    offset = read_offset(text)
    found = offset and counted(Edtf.parse("2020-05-04"), offset)
    assert found is None or str(Edtf.parse(str(found))) == str(found)
