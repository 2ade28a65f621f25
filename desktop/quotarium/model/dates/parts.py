"""The structure of an EDTF date: components, points, intervals and sets."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple, TypeAlias

SEASONS = range(21, 42)


class Component(NamedTuple):
    """A year, month, season or day as written (`digits` may hold `X`), with its own qualifiers."""

    digits: str
    uncertain: bool = False
    approximate: bool = False

    @property
    def unspecified(self) -> bool:
        """Whether at least one digit is left open with `X`."""
        return "X" in self.digits

    @property
    def value(self) -> int | None:
        """The number, or None where a digit is left open; a year is astronomical (0 is 1 BC)."""
        if "X" in self.digits:
            return None
        mantissa, _, exponent = self.digits.lstrip("Y").partition("E")
        return int(mantissa + "0" * int(exponent or 0))

    @property
    def mark(self) -> str:
        """The EDTF qualifier: `?` uncertain, `~` approximate, `%` both, or nothing."""
        return _MARKS[self.uncertain, self.approximate]


_MARKS = {(False, False): "", (True, False): "?", (False, True): "~", (True, True): "%"}


class Point(NamedTuple):
    """One date of year, month or day precision, or a season (codes 21–41) of a year.

    `significant` is the number of leading digits of the year that are meant (`1950S2`).
    """

    year: Component
    month: Component | None = None
    day: Component | None = None
    season: Component | None = None
    significant: int | None = None

    @property
    def components(self) -> tuple[Component, ...]:
        """The stated components from the largest to the smallest."""
        year, month, day, season, _ = self
        if month is None:
            return (year,) if season is None else (year, season)
        return (year, month) if day is None else (year, month, day)


class End(Enum):
    """The end of an interval or range that is no date."""

    OPEN = ".."
    UNKNOWN = ""


class Interval(NamedTuple):
    """From `start` to `end`, both included."""

    start: Point | End
    end: Point | End


class Span(NamedTuple):
    """A consecutive range inside a set; an open end is None."""

    first: Point | None
    last: Point | None


class DateSet(NamedTuple):
    """One of (`one_of`), or else all of, the listed dates."""

    one_of: bool
    members: tuple[Point | Span, ...]


Parts: TypeAlias = Point | Interval | DateSet


def points(parts: Parts) -> tuple[Point, ...]:
    """Return every date written in `parts`, in the order of the text."""
    if isinstance(parts, Point):
        return (parts,)
    if isinstance(parts, Interval):
        return tuple(end for end in parts if isinstance(end, Point))
    found: list[Point] = []
    for member in parts.members:
        if isinstance(member, Span):
            found.extend(point for point in member if point is not None)
        else:
            found.append(member)
    return tuple(found)
