"""How two dates lie to each other: surely, possibly, or not at all on common days."""

from __future__ import annotations

from enum import Enum
from typing import Final, NamedTuple

from quotarium.model.dates.bounds import point_bounds
from quotarium.model.dates.days import ordinal
from quotarium.model.dates.edtf import NEVER_AFTER, NEVER_BEFORE, Edtf
from quotarium.model.dates.parts import Component, DateSet, End, Interval, Parts, Point, Span


class Answer(Enum):
    """What can be said about two dates that need not be exact."""

    YES = "yes"
    POSSIBLE = "possible"
    NO = "no"


class _Extent(NamedTuple):
    """The days that may belong to a period, and within them those that surely do (if any)."""

    low: int
    high: int
    sure_low: int = NEVER_AFTER
    sure_high: int = NEVER_BEFORE


# How many days a qualified component may be off before a date no longer fits it: one unit.
_YEAR_SLACK: Final = 366
_SEASON_SLACK: Final = 92
_MONTH_SLACK: Final = 31
_DAY_SLACK: Final = 1


def contains(period: Edtf, date: Edtf) -> Answer:
    """Tell whether `date` lies wholly within `period`, such as a role and the day of an utterance.

    A period from 2003 to 2010 began some day in 2003: a day in 2003 is POSSIBLE, 2004 is YES.
    An end written `..` goes on for ever; one left empty is unknown. A date marked uncertain or
    approximate may be off by one unit of what is marked. Seasons are not counted on to the day.
    """
    outer, inner = _extents(period.parts), _extents(date.parts)
    if _all_within(inner, outer):
        return Answer.YES
    return Answer.POSSIBLE if _touch(outer, inner) else Answer.NO


def overlaps(first: Edtf, second: Edtf) -> Answer:
    """Tell whether two periods share a day; the rules of `contains` hold for both."""
    one, other = _extents(first.parts), _extents(second.parts)
    sure = any(
        max(a.sure_low, b.sure_low) <= min(a.sure_high, b.sure_high) for a in one for b in other
    )
    if sure or _all_within(one, other) or _all_within(other, one):
        return Answer.YES
    return Answer.POSSIBLE if _touch(one, other) else Answer.NO


def _all_within(inner: list[_Extent], outer: list[_Extent]) -> bool:
    return all(any(o.sure_low <= i.low and i.high <= o.sure_high for o in outer) for i in inner)


def _touch(one: list[_Extent], other: list[_Extent]) -> bool:
    return any(a.low <= b.high and b.low <= a.high for a in one for b in other)


def _extents(parts: Parts) -> list[_Extent]:
    if isinstance(parts, Point):
        return [_point(parts)]
    if isinstance(parts, Interval):
        return [_interval(parts)]
    return _members(parts)


def _members(dates: DateSet) -> list[_Extent]:
    found = []
    for member in dates.members:
        if isinstance(member, Span):
            first, last = (_point(end) if end else None for end in member)
            extent = _Extent(
                first.low if first else NEVER_BEFORE,
                last.high if last else NEVER_AFTER,
                first.sure_low if first else NEVER_BEFORE,
                last.sure_high if last else NEVER_AFTER,
            )
        else:
            extent = _point(member)
        found.append(_Extent(extent.low, extent.high) if dates.one_of else extent)
    return found


def _interval(interval: Interval) -> _Extent:
    start, end = (_point(e) if isinstance(e, Point) else e for e in interval)
    low, sure_low = NEVER_BEFORE, NEVER_BEFORE
    high, sure_high = NEVER_AFTER, NEVER_AFTER
    if isinstance(start, _Extent):
        low, sure_low = start.low, start.high
    if isinstance(end, _Extent):
        high, sure_high = end.high, end.low
    if start is End.UNKNOWN:
        sure_low = high
    if end is End.UNKNOWN:
        sure_high = low
    return _Extent(low, high, sure_low, sure_high)


def _point(point: Point) -> _Extent:
    low, high = point_bounds(point)
    if low is None or high is None:
        return _Extent(NEVER_BEFORE, NEVER_AFTER)
    vague = any(c.unspecified for c in point.components) or point.significant is not None
    if point.season is not None and int(point.season.digits) < 33:
        # Where a season begins depends on the hemisphere and the custom; winter crosses New Year.
        year = point.year.value
        vague = True
        if year is not None:
            low, high = ordinal(year, 1, 1), ordinal(year + 1, 3, 1) - 1
    slack = _slack(point)
    if slack or vague:
        return _Extent(low - slack, high + slack)
    return _Extent(low, high, low, high)


def _slack(point: Point) -> int:
    units = (
        (point.year, _YEAR_SLACK),
        (point.season, _SEASON_SLACK),
        (point.month, _MONTH_SLACK),
        (point.day, _DAY_SLACK),
    )
    return next((days for part, days in units if part is not None and _qualified(part)), 0)


def _qualified(component: Component) -> bool:
    return component.uncertain or component.approximate
