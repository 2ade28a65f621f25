"""Day numbers of the proleptic Gregorian calendar, before year 1 as well as after it."""

from __future__ import annotations

_LENGTHS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_BEFORE = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)


def is_leap(year: int) -> bool:
    """Tell whether the astronomical `year` (0 is 1 BC) has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year: int, month: int) -> int:
    """Return how many days `month` (1–12) of the astronomical `year` has."""
    return 29 if month == 2 and is_leap(year) else _LENGTHS[month]


def ordinal(year: int, month: int, day: int) -> int:
    """Return the day number: 1 is 0001-01-01, as in `datetime.date.toordinal`; BC goes below."""
    before = year - 1
    leap_day = 1 if month > 2 and is_leap(year) else 0
    return (
        before * 365 + before // 4 - before // 100 + before // 400 + _BEFORE[month] + leap_day + day
    )


def julian_ordinal(year: int, month: int, day: int) -> int:
    """Return the day number of a date written in the Julian (Old Style) calendar."""
    before = year - 1
    leap_day = 1 if month > 2 and year % 4 == 0 else 0
    return before * 365 + before // 4 + _BEFORE[month] + leap_day + day - 2


def weekday(day_number: int) -> int:
    """Return the weekday of a day number: 0 is Monday."""
    return (day_number + 6) % 7


def year_of(day_number: int) -> int:
    """Return the astronomical year that holds a day number."""
    year = day_number * 400 // 146097 + 1
    while ordinal(year, 1, 1) > day_number:
        year -= 1
    while ordinal(year + 1, 1, 1) <= day_number:
        year += 1
    return year


def from_ordinal(day_number: int) -> tuple[int, int, int]:
    """Return year, month and day of a day number."""
    year = year_of(day_number)
    month = 12
    while ordinal(year, month, 1) > day_number:
        month -= 1
    return year, month, day_number - ordinal(year, month, 1) + 1
