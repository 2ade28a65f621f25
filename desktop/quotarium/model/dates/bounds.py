"""The first and the last day that a date can mean."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import product

from quotarium.marking import tr
from quotarium.model.dates.days import month_length, ordinal
from quotarium.model.dates.parts import Component, DateSet, Interval, Parts, Point, Span

# Codes 21–24 do not say the hemisphere; the northern meteorological months are taken so that
# spring < summer < autumn < winter within a year, as ISO 8601-2 §4.8 orders them. A season that
# runs over New Year is cut at 31 December so that a season stays inside the year it is named by.
_SEASON_MONTHS = {
    21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 12),
    25: (3, 5), 26: (6, 8), 27: (9, 11), 28: (12, 12),
    29: (9, 11), 30: (12, 12), 31: (3, 5), 32: (6, 8),
    33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12),
    37: (1, 4), 38: (5, 8), 39: (9, 12), 40: (1, 6), 41: (7, 12),
}  # fmt: skip

Bounds = tuple[int | None, int | None]


class Impossible(ValueError):
    """No day of the calendar fits; `reason` says why, with a next step."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


def bounds(parts: Parts) -> Bounds:
    """Return the earliest and latest day number; None is unbounded or unknown.

    Raises Impossible for a day that the calendar does not have and for an end before its start.
    """
    if isinstance(parts, Point):
        return point_bounds(parts)
    if isinstance(parts, Interval):
        start, end = (point_bounds(e) if isinstance(e, Point) else (None, None) for e in parts)
        return _joined(start, end)
    return _set_bounds(parts)


def _joined(start: Bounds, end: Bounds) -> Bounds:
    if start[0] is not None and end[1] is not None and end[1] < start[0]:
        raise Impossible(tr("it ends before it starts. Check the years and the order."))
    return start[0], end[1]


def _set_bounds(dates: DateSet) -> Bounds:
    lows: list[int | None] = []
    highs: list[int | None] = []
    for member in dates.members:
        if isinstance(member, Span):
            first, last = (point_bounds(p) if p else (None, None) for p in member)
            low, high = _joined(first, last)
        else:
            low, high = point_bounds(member)
        lows.append(low)
        highs.append(high)
    return (
        None if None in lows else min(low for low in lows if low is not None),
        None if None in highs else max(high for high in highs if high is not None),
    )


def point_bounds(point: Point) -> Bounds:
    """Return the earliest and latest day number of one date, or None twice if no year is known."""
    year, month, day, season, significant = point
    if year.unspecified or significant is not None:
        return _open_year_bounds(point)
    number = year.value
    assert number is not None
    if season is not None:
        first, last = _SEASON_MONTHS[int(season.digits)]
        return ordinal(number, first, 1), ordinal(number, last, month_length(number, last))
    if month is None:
        return ordinal(number, 1, 1), ordinal(number, 12, 31)
    if month.unspecified or (day is not None and day.unspecified):
        found = _first_and_last(number, month, day)
        if found is None:
            raise Impossible(_no_such_day(year, month, day))
        return found
    in_year = int(month.digits)
    length = month_length(number, in_year)
    if day is None:
        return ordinal(number, in_year, 1), ordinal(number, in_year, length)
    if not 1 <= int(day.digits) <= length:
        raise Impossible(_no_such_day(year, month, day))
    exact = ordinal(number, in_year, int(day.digits))
    return exact, exact


def _open_year_bounds(point: Point) -> Bounds:
    year, month, day, season, significant = point
    if significant is not None:
        return _significant_bounds(year, significant)
    if year.digits == "XXXX":
        # Any year will do, so a leap one decides whether the day exists at all.
        if month is not None and _first_and_last(2000, month, day) is None:
            raise Impossible(_no_such_day(year, month, day))
        return None, None
    if season is not None:
        low, high = _end_years(year)
        first, last = _SEASON_MONTHS[int(season.digits)]
        return ordinal(low, first, 1), ordinal(high, last, month_length(high, last))
    if month is None:
        low, high = _end_years(year)
        return ordinal(low, 1, 1), ordinal(high, 12, 31)
    earliest = next(filter(None, (_first_and_last(y, month, day) for y in _years(year))), None)
    if earliest is None:
        raise Impossible(_no_such_day(year, month, day))
    back = (_first_and_last(y, month, day) for y in _years(year, backwards=True))
    latest = next(filter(None, back), earliest)
    return earliest[0], latest[1]


def _significant_bounds(year: Component, significant: int) -> Bounds:
    number = year.value
    assert number is not None
    written = max(len(year.digits.lstrip("Y-")), len(str(abs(number))))
    unit = 10 ** max(written - significant, 0)
    floor = abs(number) // unit * unit
    low, high = (floor, floor + unit - 1) if number >= 0 else (-floor - unit + 1, -floor)
    return ordinal(low, 1, 1), ordinal(high, 12, 31)


def _end_years(year: Component) -> tuple[int, int]:
    return next(_years(year)), next(_years(year, backwards=True))


def _years(year: Component, backwards: bool = False) -> Iterator[int]:
    """Yield the years that fit a pattern such as `19X0`; there is no year -0."""
    sign = -1 if year.digits.startswith("-") else 1
    order = "9876543210" if backwards == (sign == 1) else "0123456789"
    for digits in product(*(order if c == "X" else c for c in year.digits.lstrip("-"))):
        number = int("".join(digits))
        if number or sign == 1:
            yield sign * number


def _first_and_last(year: int, month: Component, day: Component | None) -> tuple[int, int] | None:
    """Return the first and last day of `year` that fit, or None where the year has no such day."""
    fitting: list[tuple[int, int, int]] = []
    for number in _numbers(month.digits, 12):
        length = month_length(year, number)
        if day is None:
            fitting.append((number, 1, length))
        elif found := [d for d in _numbers(day.digits, 31) if d <= length]:
            fitting.append((number, found[0], found[-1]))
    if not fitting:
        return None
    (first, low, _), (last, _, high) = fitting[0], fitting[-1]
    return ordinal(year, first, low), ordinal(year, last, high)


@lru_cache(maxsize=256)
def _numbers(pattern: str, highest: int) -> tuple[int, ...]:
    """Return the numbers from 1 to `highest` that fit two digits such as `1X`."""
    return tuple(
        number
        for number in range(1, highest + 1)
        if all(p in ("X", d) for p, d in zip(pattern, f"{number:02}", strict=True))
    )


def _no_such_day(year: Component, month: Component, day: Component | None) -> str:
    if day is None:
        return tr("there is no month {month}. Months are 01 to 12.").format(month=month.digits)
    if year.digits == "XXXX":
        return tr("month {month} never has a day {day}. Check the day.").format(
            month=month.digits, day=day.digits
        )
    return tr("month {month} of the year {year} has no day {day}. Check the day.").format(
        month=month.digits, year=year.digits, day=day.digits
    )
