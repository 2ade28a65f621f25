"""Phrases that people type: what they mean, what is refused, and that nothing is made up."""

from __future__ import annotations

import contextlib
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotarium.errors import InvalidDate
from quotarium.model.dates import read_phrase

ENGLISH = {
    "15 March 2025?": "2025?-03-15",
    "March 15": "XXXX-03-15",
    "15 March, year unknown": "XXXX-03-15",
    "15th of March": "XXXX-03-15",
    "the 15th of March, 2025": "2025-03-15",
    "March 15, 2025": "2025-03-15",
    "2025 March 15": "2025-03-15",
    "15-Mar-2025": "2025-03-15",
    "15March2025": "2025-03-15",
    "the first of March 2020": "2020-03-01",
    "March 2025": "2025-03",
    "1921": "1921",
    "spring 2016": "2016-21",
    "Fall 2020": "2020-23",
    "spring": "XXXX-21",
    "Q1 2020": "2020-33",
    "second quarter of 2020": "2020-34",
    "spring 2016 (southern hemisphere)": "2016-29",
    "c. 1921": "1921~",
    "c1921": "1921~",
    "ca. 1921": "1921~",
    "circa March 1921": "1921-03~",
    "about 1921": "1921~",
    "around 2021": "2021~",
    "~2021": "2021~",
    "~15 March 2025": "2025-03-~15",
    "probably 1921": "1921?",
    "probably c. 1921": "1921%",
    "15 March 2025 (?)": "2025-03-15?",
    "15 March 2025 (year uncertain)": "2025?-03-15",
    "15? March 2025": "2025-03-?15",
    "after Nov 2020": "2020-11/..",
    "after 15 March 2025?": "2025?-03-15/..",
    "since 2003": "2003/..",
    "before 1990": "../1990",
    "until c. 1990": "../1990~",
    "before AD 44": "../0044",
    "2003–present": "2003/..",
    "2003–": "2003/..",
    "–1990": "../1990",
    "1914–?": "1914/",
    "? – 1918": "/1918",
    "1760 or later": "[1760..]",
    "1760 or earlier": "[..1760]",
    "between 1914 and 1918": "1914/1918",
    "between 9 and 10 November 1938": "1938-11-09/1938-11-10",
    "from 9 to 10 November 1938": "1938-11-09/1938-11-10",
    "9–10 November 1938": "1938-11-09/1938-11-10",
    "November 9–10, 1938": "1938-11-09/1938-11-10",
    "9-10 Nov. 1938?": "1938?-11-09/1938?-11-10",
    "9–10 November": "XXXX-11-09/XXXX-11-10",
    "30 June - 2 July 1934": "1934-06-30/1934-07-02",
    "30 December 1938 – 2 January 1939": "1938-12-30/1939-01-02",
    "March 15, 2020 – April 2": "2020-03-15/2020-04-02",
    "March/April 2020": "2020-03/2020-04",
    "1938-11-09 – 1938-11-10": "1938-11-09/1938-11-10",
    "2019/20": "2019/2020",
    "1914-18": "1914/1918",
    "1905–06": "1905/1906",
    "c. 1914–1918": "1914~/1918~",
    "~1914–1918": "1914~/1918",
    "15 March 44 BC": "-0043-03-15",
    "AD 79": "0079",
    "44 BCE": "-0043",
    "10001 BC": "Y-10000",
    "100 BC – AD 14": "-0099/0014",
    "1990s": "199X",
    "the 1990s": "199X",
    "1900s (decade)": "190X",
    "early 1990s": "199X~",
    "mid-1990s": "199X~",
    "late 19th century": "18XX~",
    "19th century": "18XX",
    "XIX century": "18XX",
    "1st century": "00XX",
    "5th century BC": "-04XX",
    "18th–19th century": "17XX/18XX",
    "1921 or 1922": "[1921,1922]",
    "1667, 1668 or 1670–1672": "[1667,1668,1670..1672]",
    "15 or 16 March 2025": "[2025-03-15,2025-03-16]",
    "15, 16 or 17 March 2025": "[2025-03-15,2025-03-16,2025-03-17]",
    "March 15, 2020 or March 16, 2020": "[2020-03-15,2020-03-16]",
    "1921 and 1923": "{1921,1923}",
    "2025, month unknown": "2025-XX",
    "March 2025, day unknown": "2025-03-XX",
    "March 199X": "199X-03",
    "Friday, 15 March 2024": "2024-03-15",
    "Friday 15 March": "XXXX-03-15",
    "Friday 15 March 2025?": "2025?-03-15",
    "13/04/2025": "2025-04-13",
    "04/13/2025": "2025-04-13",
    "05/05/2025": "2025-05-05",
    "2025/04/03": "2025-04-03",
    "03/2025": "2025-03",
    "2019/12": "2019-12",
    "2025?-03-15": "2025?-03-15",
    "[1921,1922]": "[1921,1922]",
    "-0043": "-0043",
    "1911-12": "1911-12",
}

OTHERS = {
    "de": {
        "15. März 2025": "2025-03-15", "15.3.": "XXXX-03-15", "15.3.2025": "2025-03-15",
        "03.04.2025": "2025-04-03", "um 1921": "1921~", "Frühjahr 2016": "2016-21",
        "nach Nov. 2020": "2020-11/..", "vor 1990": "../1990", "seit 2003": "2003/..",
        "bis 1990": "../1990", "1914 bis 1918": "1914/1918",
        "zwischen 1914 und 1918": "1914/1918", "9.–10. November 1938": "1938-11-09/1938-11-10",
        "9.-10.11.1938": "1938-11-09/1938-11-10", "44 v. Chr.": "-0043",
        "1990er Jahre": "199X", "Anfang der 1990er": "199X~", "19. Jh.": "18XX",
        "5. Jahrhundert v. Chr.": "-04XX", "Freitag, 15. März 2024": "2024-03-15",
        "1921 oder 1922": "[1921,1922]", "wahrscheinlich 1921": "1921?",
        "15. März, Jahr unbekannt": "XXXX-03-15", "15 Maerz 2025": "2025-03-15",
    },
    "fr": {
        "1er mars 2025": "2025-03-01", "vers 1921": "1921~", "printemps 2016": "2016-21",
        "après novembre 2020": "2020-11/..", "avant 1990": "../1990", "depuis 2003": "2003/..",
        "de 1914 à 1918": "1914/1918", "entre 1914 et 1918": "1914/1918",
        "du 9 au 10 novembre 1938": "1938-11-09/1938-11-10", "15 mars 44 av. J.-C.": "-0043-03-15",
        "années 1990": "199X", "début des années 1990": "199X~", "XIXe siècle": "18XX",
        "le 15 mars": "XXXX-03-15", "vendredi 15 mars 2024": "2024-03-15",
        "fevrier 2020": "2020-02",
    },
    "es": {
        "15 de marzo de 2025": "2025-03-15", "hacia 1921": "1921~", "ago. 2020": "2020-08",
        "después de noviembre de 2020": "2020-11/..", "antes de 1990": "../1990",
        "entre 1914 y 1918": "1914/1918", "15 de marzo de 44 a. C.": "-0043-03-15",
        "década de 1990": "199X", "siglo XIX": "18XX", "de 1914 a 1918": "1914/1918",
        "primavera de 2016": "2016-21",
    },
    "pt": {
        "15 de março de 2025": "2025-03-15", "1.º de março de 2025": "2025-03-01",
        "cerca de 1921": "1921~", "depois de nov. de 2020": "2020-11/..", "século XIX": "18XX",
        "entre 1914 e 1918": "1914/1918", "out. 2020": "2020-10", "44 a.C.": "-0043",
    },
    "ru": {
        "15 марта 2025 года": "2025-03-15", "15-го марта": "XXXX-03-15", "около 1921": "1921~",
        "весной 2016 года": "2016-21", "после ноября 2020": "2020-11/..", "до 1990": "../1990",
        "с 2003 года": "2003/..", "с 1914 по 1918": "1914/1918", "1914–1918 гг.": "1914/1918",
        "15 марта 44 г. до н. э.": "-0043-03-15", "1990-е годы": "199X", "в XIX веке": "18XX",
        "пятница, 15 марта 2024": "2024-03-15", "начало 1990-х": "199X~",
    },
    "tr": {
        "15 Mart 2025": "2025-03-15", "yaklaşık 1921": "1921~",
        "Kasım 2020'den sonra": "2020-11/..",
        "1990'dan önce": "../1990", "2003’ten beri": "2003/..", "1990'a kadar": "../1990",
        "1914–1918 arası": "1914/1918", "1914 ile 1918 arasında": "1914/1918",
        "15 Mart MÖ 44": "-0043-03-15", "1990'lar": "199X", "1990'ların başı": "199X~",
        "19. yüzyıl": "18XX", "15 MAYIS 2025": "2025-05-15", "yaz 2016": "2016-22",
    },
    "az": {
        "15 mart 2025-ci il": "2025-03-15", "martın 15-i": "XXXX-03-15", "təxminən 1921": "1921~",
        "2020-ci ilin noyabrından sonra": "2020-11/..", "1990-cı ildən əvvəl": "../1990",
        "2003-cü ildən bəri": "2003/..", "1990-cı ilə qədər": "../1990", "e.ə. 44": "-0043",
        "1990-cı illər": "199X", "XIX əsr": "18XX", "yaz 2016": "2016-21",
        "15 MAY 2025": "2025-05-15",
    },
}  # fmt: skip

UNDATED = {
    "en": ["", "   ", "n.d.", "N. D.", "nd", "undated", "no date", "unknown", "date unknown"],
    "de": ["o. D.", "o.J.", "undatiert", "Datum unbekannt"],
    "fr": ["s.d.", "sans date", "non daté"],
    "es": ["s. f.", "sin fecha"],
    "pt": ["s.d.", "sem data"],
    "ru": ["б. д.", "без даты"],
    "tr": ["t.y.", "tarihsiz"],
    "az": ["tarixsiz", "tarix bilinmir"],
}

REFUSED = {
    "03/04/2025": "3 April 2025 or 4 March 2025",
    "03.04.2025": "2025-04-03 or 2025-03-04",
    "15/03": "two short numbers",
    "2010/11": "two years or a month",
    "15 March '25": "two digits",
    "15 March 25": "two digits",
    "13/04/25": "two digits",
    "March 45": "two digits",
    "90s": "which century",
    "the '90s": "two digits",
    "1900s": "190X for the decade or 19XX",
    "15": "alone is no date",
    "1905–6": "four digits",
    "1918–14": "four digits",
    "2025 or 26": "alone is no date",
    "20250315": "four digits",
    "today": "depends on the day",
    "Yesterday": "depends on the day",
    "last week": "depends on the day",
    "two days ago": "depends on the day",
    "Friday": "weekday alone",
    "Friday March 2025": "needs a day",
    "Friday, 15 March 2025": "was a Saturday, not a Friday",
    "Sunday 9 January 1905": "write 22 January 1905",
    "30 February": "never has a day 30",
    "29 February 2001": "no day 29",
    "2001-02-29": "no day 29",
    "13/13/2025": "no month 13",
    "0 BC": "no year 0",
    "winter 1941–42": "its first year",
    "30 December – 2 January 1939": "ends before it starts",
    "15 March 2025, year unknown": "“year” is both given",
    "2025, day unknown": "day without a month",
    "spring March 2025": "beside a month",
    "March April 2025": "“month” more than once",
    "1914–1916–1918": "more than two ends",
    "March 15-a significant date": "“a” is not known",
    "1921²": "raised",
    "foo": "“foo” is not known",
    "after": "no date in it",
    "to be or not to be": "is not known",
    "1921 " * 100: "too long",
}


@pytest.mark.parametrize(("phrase", "edtf"), ENGLISH.items())
def test_an_english_phrase_is_understood(phrase: str, edtf: str) -> None:
    assert str(read_phrase(phrase).edtf) == edtf


@pytest.mark.parametrize(
    ("language", "phrase", "edtf"),
    [(code, phrase, edtf) for code, table in OTHERS.items() for phrase, edtf in table.items()],
)
def test_a_phrase_in_another_language_is_understood(language: str, phrase: str, edtf: str) -> None:
    assert str(read_phrase(phrase, language).edtf) == edtf


@pytest.mark.parametrize(
    ("language", "phrase"), [(code, text) for code, texts in UNDATED.items() for text in texts]
)
def test_words_for_no_date_give_no_date(language: str, phrase: str) -> None:
    assert read_phrase(phrase, language).edtf is None


@pytest.mark.parametrize(("phrase", "reason"), REFUSED.items())
def test_what_is_unclear_is_refused_with_a_reason_and_a_next_step(phrase: str, reason: str) -> None:
    with pytest.raises(InvalidDate) as refused:
        read_phrase(phrase)
    assert reason in refused.value.reason
    assert refused.value.reason.endswith((".", "”"))


@pytest.mark.parametrize(
    ("language", "phrase"),
    [("de", "heute"), ("fr", "hier"), ("es", "ayer"), ("pt", "hoje"), ("ru", "вчера"),
     ("tr", "bugün"), ("az", "bu gün"), ("en", "вчера")],
)  # fmt: skip
def test_relative_dates_are_refused_in_every_language(language: str, phrase: str) -> None:
    with pytest.raises(InvalidDate, match="depends on the day"):
        read_phrase(phrase, language)


def test_the_order_of_numbers_is_taken_from_the_caller_before_the_language() -> None:
    assert str(read_phrase("03/04/2025", order="dmy").edtf) == "2025-04-03"
    assert str(read_phrase("03/04/2025", order="mdy").edtf) == "2025-03-04"
    assert str(read_phrase("03/04/2025", "de", order="mdy").edtf) == "2025-03-04"


def test_the_understanding_is_said_in_the_reader_s_language() -> None:
    assert read_phrase("March 15").understood == "15 March, year unknown"
    assert read_phrase("15. März", "de").understood == "15. März, Jahr unbekannt"
    assert read_phrase("n.d.").understood == "date unknown"
    assert read_phrase("15 March 2025", "de").understood == "15. März 2025"


def test_a_phrase_in_a_language_not_asked_for_is_understood_with_a_note() -> None:
    reading = read_phrase("15 марта 2025 г.")
    assert str(reading.edtf) == "2025-03-15"
    assert "Русский" in reading.note


def test_no_date_is_understood_in_a_language_not_asked_for() -> None:
    assert read_phrase("без даты").understood == "date unknown"


def test_a_word_that_means_different_dates_in_two_languages_is_refused() -> None:
    with pytest.raises(InvalidDate, match=r"spring 2016 .*summer 2016|summer 2016 .*spring 2016"):
        read_phrase("yaz 2016")


def test_iso_text_that_looks_like_a_range_of_years_says_so() -> None:
    assert "1911/1912" in read_phrase("1911-12").note
    assert "2016/2021" in read_phrase("2016-21").note
    assert read_phrase("2016-05").note == ""


def test_what_early_and_late_come_to_is_said() -> None:
    assert "approximately" in read_phrase("late 1990s").note


def _numbers(text: str) -> set[int]:
    return {int(digits) for digits in re.findall(r"\d+", text)}


MONTHS = ["January", "Feb", "march", "Apr.", "May", "June", "july", "Aug", "Sept.", "October",
          "nov", "December"]  # fmt: skip
PIECES = st.one_of(
    st.sampled_from([*MONTHS, "spring", "c.", "about", "after", "before", "or", "and", "–", "-",
                     "/", ",", "?", "~", "probably", "the", "of", "between", "to", "from", "since",
                     "(year uncertain)", "year unknown", "(?)", "Monday", "or later", "early"]),
    st.integers(1, 40).map(str),
    st.integers(1000, 2100).map(str),
    st.integers(1, 31).map(lambda n: f"{n}th"),
)  # fmt: skip


@given(st.lists(PIECES, min_size=1, max_size=7).map(" ".join))
def test_no_day_month_or_year_is_ever_made_up(phrase: str) -> None:
    try:
        edtf = read_phrase(phrase).edtf
    except InvalidDate:
        return
    said = _numbers(phrase)
    named = {n for n, month in enumerate(MONTHS, 1) if month in phrase.split()}
    seasons = {21} if "spring" in phrase else set()
    # “1914–18” is the one form in which a century stands for two years.
    shared = {century * 100 + n for n in said if n < 100 for century in {y // 100 for y in said}}
    for number in _numbers(str(edtf)):
        assert number in said | named | seasons | shared


@given(st.text(max_size=30))
def test_any_text_at_all_is_read_or_refused(phrase: str) -> None:
    with contextlib.suppress(InvalidDate):
        assert read_phrase(phrase).understood
