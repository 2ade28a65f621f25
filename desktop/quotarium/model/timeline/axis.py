"""Days on a line of pixels: zooming, panning, and where the axis is marked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from quotarium.model.dates.days import from_ordinal, ordinal, year_of
from quotarium.model.timeline.wording import Wording

#: A day is at most so many pixels wide, and a pixel at most so many days.
_WIDEST_DAY: Final = 160.0
_WIDEST_PIXEL: Final = 40_000.0
_MONTH, _YEAR = 30.44, 365.2425
#: Steps of the axis: days, months or years, each with its usual length in days.
_STEPS: Final = (
    *(("day", number, float(number)) for number in (1, 2, 5, 10)),
    *(("month", number, number * _MONTH) for number in (1, 2, 3, 6)),
    *(
        ("year", number * power, number * power * _YEAR)
        for power in (1, 10, 100, 1_000, 10_000, 100_000, 1_000_000)
        for number in (1, 2, 5)
    ),
)


class Tick(NamedTuple):
    """A mark of the axis; `strong` where a new year begins on an axis of months or days."""

    x: float
    label: str
    strong: bool


@dataclass(frozen=True)
class Axis:
    """`start` is the day (an ordinal, with a fraction) at x = 0, `scale` pixels a day."""

    start: float
    scale: float
    width: float

    def x(self, day: float) -> float:
        """Return where a day begins."""
        return (day - self.start) * self.scale

    def day(self, x: float) -> float:
        """Return the day, with a fraction, at a place."""
        return self.start + x / self.scale

    @property
    def end(self) -> float:
        """The day at the right edge."""
        return self.day(self.width)

    def zoomed(self, factor: float, at: float) -> Axis:
        """Return the axis with days `factor` times as wide, the day at `at` staying there."""
        scale = min(_WIDEST_DAY, max(1 / _WIDEST_PIXEL, self.scale * factor))
        return replace(self, scale=scale, start=self.day(at) - at / scale)

    def panned(self, pixels: float) -> Axis:
        """Return the axis moved so that what was at `pixels` is at 0."""
        return replace(self, start=self.day(pixels))

    def resized(self, width: float) -> Axis:
        """Return the axis at another width, with the same day at its left edge."""
        return replace(self, width=width)

    @classmethod
    def fitting(cls, first: float, last: float, width: float, left: float, right: float) -> Axis:
        """Return an axis that shows the days from `first` to `last` between two margins."""
        days = max(last - first, 1.0)
        scale = min(max(width - left - right, 40.0) / days, _WIDEST_DAY / 4)
        spare = max(width - left - right, 40.0) - days * scale
        return cls(first - (left + spare / 2) / scale, scale, width)

    def ticks(self, words: Wording, room: float) -> list[Tick]:
        """Return the marks of the axis, their labels at least `room` pixels apart."""
        found = next((s for s in _STEPS if s[2] * self.scale >= room), _STEPS[-1])
        unit, number, _ = found
        days = {"day": self._days, "month": self._months, "year": self._years}[unit](number)
        made = [
            Tick(self.x(day), _label(day, unit, words), unit != "year" and _opens_year(day))
            for day in days
        ]
        if made and unit != "year":
            # Where no year begins in sight, the first label still says which year it is.
            made[0] = Tick(made[0].x, _full(round(self.day(made[0].x)), unit, words), True)
        return made

    def _years(self, step: int) -> Iterator[int]:
        year = year_of(int(self.start)) // step * step
        while (day := ordinal(year, 1, 1)) <= self.end:
            if day >= self.start:
                yield day
            year += step

    def _months(self, step: int) -> Iterator[int]:
        year, month, _ = from_ordinal(int(self.start))
        months = (year * 12 + month - 1) // step * step
        while (day := ordinal(months // 12, months % 12 + 1, 1)) <= self.end:
            if day >= self.start:
                yield day
            months += step

    def _days(self, step: int) -> Iterator[int]:
        """Yield days of months that are 1, or a multiple of the step and not near the next 1."""
        for month in self._months_begun():
            year, number, _ = from_ordinal(month)
            following = ordinal(year + number // 12, number % 12 + 1, 1)
            for day in range(month, following):
                nth = day - month + 1
                even = step == 1 or nth % step == (1 if step == 2 else 0)
                wanted = nth == 1 or (even and following - day > step / 2)
                if wanted and self.start <= day <= self.end:
                    yield day

    def _months_begun(self) -> Iterator[int]:
        year, month, _ = from_ordinal(int(self.start))
        if (begun := ordinal(year, month, 1)) < self.start:
            yield begun
        yield from self._months(1)


def _opens_year(day: int) -> bool:
    return from_ordinal(day)[1:] == (1, 1)


def _label(day: int, unit: str, words: Wording) -> str:
    year, month, number = from_ordinal(day)
    if unit == "year" or (month == 1 and number == 1):
        return year_label(year, words)
    name = words.months[month - 1]
    if unit == "month" or number == 1:
        return name
    return str(number)


def _full(day: int, unit: str, words: Wording) -> str:
    year, month, number = from_ordinal(day)
    parts = (words.months[month - 1], year_label(year, words))
    return " ".join((str(number), *parts) if unit == "day" else parts)


def year_label(year: int, words: Wording) -> str:
    """Return how an astronomical year is written: 0 is 1 BC."""
    return str(year) if year > 0 else words.before_christ.replace("%1", str(1 - year))
