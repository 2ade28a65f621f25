"""A date counted from another, as precisely as the phrase and the other date allow."""

from __future__ import annotations

from typing import Final

from quotarium.errors import InvalidDate
from quotarium.model.dates.days import from_ordinal, month_length, weekday
from quotarium.model.dates.edtf import Edtf
from quotarium.model.dates.offsets import Offset, Unit
from quotarium.model.dates.parts import Component, Interval, Point

_LARGEST_YEAR: Final = 9999


def counted(start: Edtf, offset: Offset) -> Edtf | None:
    """Return the date that lies so far from another; None where that cannot be told.

    Nothing is made up: “four years earlier” gives a year, and only “exactly four years earlier”
    a day; days are counted from a whole day alone. A day that its month does not have (29
    February) gives the month. Doubts about the other date are doubts about this one.
    """
    parts = start.parts
    if isinstance(parts, Interval) and offset.unit in (Unit.YEAR, Unit.MONTH):
        ends = [_shifted(end, offset) if isinstance(end, Point) else None for end in parts]
        if ends[0] is None or ends[1] is None:
            return None
        same = ends[0] == ends[1]
        return _edtf(ends[0] if same else Interval(ends[0], ends[1]))
    if not isinstance(parts, Point) or parts.significant is not None:
        return None
    if offset.unit is Unit.OPEN:
        return _parsed(f"{start}/.." if offset.steps > 0 else f"../{start}")
    if offset.unit in (Unit.YEAR, Unit.MONTH):
        found = _shifted(parts, offset)
        return None if found is None else _edtf(found)
    return _by_days(start, parts, offset)


def _shifted(point: Point, offset: Offset) -> Point | None:
    """Return a date so many years or months away, no more precise than was said."""
    year, month = point.year.value, point.month.value if point.month else None
    if year is None or point.significant is not None:
        return None
    if offset.unit is Unit.MONTH:
        if point.month is None or month is None:
            return None
        total = year * 12 + month - 1 + offset.steps
        year, month = total // 12, total % 12 + 1
    else:
        year += offset.steps
    if not -_LARGEST_YEAR <= year <= _LARGEST_YEAR:
        return None
    there = point.year._replace(digits=_year(year))
    moved = Point(_doubted(there, offset))
    if point.month is not None and (offset.unit is Unit.MONTH or offset.exact):
        digits = f"{month:02d}" if month is not None else point.month.digits
        moved = moved._replace(month=_doubted(point.month._replace(digits=digits), offset))
        if offset.exact and point.day is not None and month is not None:
            day = point.day.value
            if day is None or day <= month_length(year, month):
                moved = moved._replace(day=_doubted(point.day, offset))
    elif point.season is not None and offset.exact:
        moved = moved._replace(season=_doubted(point.season, offset))
    return moved


def _by_days(start: Edtf, point: Point, offset: Offset) -> Edtf | None:
    """Return a date so many days or weeks from a whole day."""
    day = start.earliest
    if day is None or day != start.latest or point.day is None:
        return None
    at = weekday(day)
    if offset.unit is Unit.CALENDAR_WEEK:
        first = day - at + 7 * offset.steps
        return _parsed(f"{_day(first)}/{_day(first + 6)}")
    about = offset.about
    if offset.unit is Unit.WEEKDAY:
        ahead = (offset.weekday - at) % 7
        moved = day + (ahead or 7) if offset.steps > 0 else day - (7 - ahead)
    elif offset.unit is Unit.WEEK:
        # “Two weeks later” is seldom meant to the day.
        moved, about = day + 7 * offset.steps, about or not offset.exact
    else:
        moved = day + offset.steps
    found = _parsed(_day(moved))
    if found is None or not isinstance(found.parts, Point):
        return None
    uncertain = any(one.uncertain for one in point.components)
    approximate = about or any(one.approximate for one in point.components)
    year, month, day_of_month = (
        one._replace(uncertain=uncertain, approximate=approximate) for one in found.parts.components
    )
    return _edtf(Point(year, month, day_of_month))


def _doubted(component: Component, offset: Offset) -> Component:
    return component._replace(approximate=component.approximate or offset.about)


def _day(number: int) -> str:
    year, month, day = from_ordinal(number)
    return f"{_year(year)}-{month:02d}-{day:02d}"


def _year(year: int) -> str:
    return f"-{-year:04d}" if year < 0 else f"{year:04d}"


def _edtf(parts: Point | Interval) -> Edtf | None:
    try:
        return Edtf.of(parts)
    except InvalidDate:
        return None


def _parsed(text: str) -> Edtf | None:
    try:
        return Edtf.parse(text)
    except InvalidDate:
        return None
