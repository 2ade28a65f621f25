"""Dates as formats of references write them, as EDTF; nothing is made up."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from quotarium.errors import InvalidDate
from quotarium.model.dates import Edtf, read_phrase

_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar janvier enero janeiro ocak january.",
            "february feb februar février febrero fevereiro şubat",
            "march mar märz mrz mars marzo março mart",
            "april apr avril abril nisan",
            "may mai mayo maio mayıs",
            "june jun juni juin junio junho haziran",
            "july jul juli juillet julio julho temmuz",
            "august aug août agosto ağustos",
            "september sep sept septembre septiembre setembro eylül",
            "october oct oktober okt octobre octubre outubro ekim",
            "november nov novembre noviembre novembro kasım",
            "december dec dezember dez décembre diciembre dezembro aralık",
        ),
        start=1,
    )
    for name in names.split()
}
_SEASONS: Final = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
_YEAR: Final = re.compile(r"(?<!\d)(\d{4})(?!\d)")
_NUMERIC: Final = re.compile(r"(\d{4})(?:[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?)?[-/. ]*")
_DAY_FIRST: Final = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_COMPACT: Final = re.compile(r"(\d{4})(\d{2})(\d{2})")
_WORDS: Final = re.compile(r"[^\W\d_]+|\d+")
_TIME: Final = re.compile(r"[T ]\d{1,2}:\d{2}.*$")


@lru_cache(maxsize=20_000)
def of_numbers(year: str, month: str = "", day: str = "") -> Edtf | None:
    """Return the date of a year, a month (number, name or season) and a day; None if impossible.

    What does not fit the calendar is left out, as is a day without a month.
    """
    year = year.strip()
    if not re.fullmatch(r"-?\d{1,6}", year):
        return None
    number = int(year)
    base = f"Y{number}" if abs(number) > 9999 else f"{number:05}" if number < 0 else f"{number:04}"
    code = month_number(month)
    if code is None:
        return _edtf(base)
    if code > 12:
        return _edtf(f"{base}-{code}") or _edtf(base)
    days = day.strip().rstrip(".")
    found = _edtf(f"{base}-{code:02}-{int(days):02}") if days.isdecimal() else None
    return found or _edtf(f"{base}-{code:02}")


def month_number(text: str) -> int | None:
    """Return 1–12 for a month, 21–24 for a season, given as a number or a name."""
    word = text.strip().strip(".{}").lower()
    if word.isdecimal():
        number = int(word)
        return number if 1 <= number <= 12 or 21 <= number <= 24 else None
    return _MONTHS.get(word) or _SEASONS.get(word)


@lru_cache(maxsize=20_000)
def of_text(text: str) -> Edtf | None:
    """Return the date that a text states, or None; EDTF is taken as it is.

    Understood are EDTF, 2015/09/10/, 20150910, 10.09.2015, “2015 Sep 10”, “10 September 2015” and
    what the reader of phrases knows (“c. 1921”, “spring 2016”).
    """
    text = " ".join(text.split())
    if not text or len(text) > 100 or not re.search(r"\d|X", text):
        return None
    text = _TIME.sub("", text)
    found = _edtf(text)
    if found is not None:
        return found
    if match := _NUMERIC.fullmatch(text):
        return of_numbers(match[1], match[2] or "", match[3] or "")
    if match := _DAY_FIRST.fullmatch(text):
        return of_numbers(match[3], match[2], match[1])
    if match := _COMPACT.fullmatch(text):
        return of_numbers(*match.groups())
    return _of_words(text) or _of_phrase(text)


def _of_words(text: str) -> Edtf | None:
    """Read a year, a month by name and a day in any order, where there is nothing else."""
    words = _WORDS.findall(text)
    years = [word for word in words if len(word) == 4 and word.isdecimal()]
    months = [word for word in words if not word.isdecimal() and month_number(word)]
    days = [word for word in words if word.isdecimal() and len(word) <= 2]
    if len(years) != 1 or len(months) != 1 or len(days) > 1:
        return None
    known = len(years) + len(months) + len(days)
    if known != len(words) or not re.fullmatch(r"[\w\s,./-]+", text):
        return None
    return of_numbers(years[0], months[0], days[0] if days else "")


def _of_phrase(text: str) -> Edtf | None:
    try:
        return read_phrase(text).edtf
    except InvalidDate:
        return None


def _edtf(text: str) -> Edtf | None:
    try:
        return Edtf.parse(text)
    except InvalidDate:
        return None
