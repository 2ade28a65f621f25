"""A date that is still being read: what a phrase has said of it so far."""

from __future__ import annotations

from dataclasses import dataclass, field

from quotarium.marking import tr
from quotarium.model.dates.days import from_ordinal, julian_ordinal, month_length, ordinal, weekday
from quotarium.model.dates.language import Language
from quotarium.model.dates.parts import Component, Point
from quotarium.model.dates.tokens import TOO_MANY, TWO_DIGITS, NotUnderstood, Refused

# Before this year most dates are Julian, so a weekday says nothing about the Gregorian day.
_GREGORIAN_SINCE = 1583


@dataclass
class Draft:
    """What has been said: `year` as EDTF digits, `bare` one or two digits alone."""

    year: str = ""
    month: str = ""
    day: str = ""
    season: str = ""
    bare: str = ""
    weekday: int | None = None
    uncertain: set[str] = field(default_factory=set)
    approximate: set[str] = field(default_factory=set)

    def inherit(self, other: Draft) -> None:
        """Take month and year from `other`, the other date of a range or list, where unsaid."""
        if self.bare and not self.month and other.month and other.day:
            self.day, self.month, self.bare = self.bare.zfill(2), other.month, ""
            self._share("bare", "day", self)
            self._share("month", "month", other)
        if not self.year and other.year and (self.month or self.season):
            if not (other.month or other.season or other.bare):
                raise NotUnderstood(tr("only one of the two dates has a day or month"))
            self.year = other.year
            self._share("year", "year", other)

    def _share(self, source: str, target: str, other: Draft) -> None:
        for mine, theirs in (
            (self.uncertain, other.uncertain),
            (self.approximate, other.approximate),
        ):
            if source in theirs:
                mine.add(target)
            if source == "bare":
                mine.discard(source)

    def point(self, table: Language) -> Point:
        """Return the finished date; a day and month without a year get an unknown year."""
        if self.bare and self.year:
            raise Refused(TOO_MANY)
        if self.weekday is not None and not (self.day or self.month or self.season or self.year):
            raise Refused(tr("a weekday alone depends on the day it was written. Add the date."))
        if self.bare:
            raise Refused(
                tr(
                    "a number of one or two digits alone is no date. Add the "
                    "month, or write the year with four digits."
                )
            )
        if self.day and not self.month:
            raise NotUnderstood(tr("there is a day without a month"))
        year = self.year or ("XXXX" if self.month or self.season else "")
        if not year:
            raise NotUnderstood(tr("there is no year, month or season in it"))
        self._check_weekday(table)
        return Point(
            self._component("year", year),
            self._component("month", self.month) if self.month else None,
            self._component("day", self.day) if self.day else None,
            self._component("season", self.season) if self.season else None,
        )

    def _component(self, name: str, digits: str) -> Component:
        return Component(digits, name in self.uncertain, name in self.approximate)

    def _check_weekday(self, table: Language) -> None:
        if self.weekday is None:
            return
        if not self.day:
            raise Refused(tr("a weekday needs a day. Write the day of the month too."))
        if "X" in self.year + self.month + self.day or not self.year or "year" in self.uncertain:
            return
        date = int(self.year), int(self.month), int(self.day)
        if date[0] < _GREGORIAN_SINCE or date[2] > month_length(*date[:2]):
            return
        found = weekday(ordinal(*date))
        if found == self.weekday:
            return
        named = _day_in_words(table, *date)
        right, wrong = table.weekdays[found][0], table.weekdays[self.weekday][0]
        julian = julian_ordinal(*date)
        if weekday(julian) == self.weekday and date[0] < 1930:
            new_style = _day_in_words(table, *from_ordinal(julian))
            raise Refused(
                tr(
                    "{date} was a {found}, not a {named}, but it was one in the Julian calendar. "
                    "If that is meant, write {new_style}."
                ).format(date=named, named=wrong, found=right, new_style=new_style)
            )
        raise Refused(
            tr(
                "{date} was a {found}, not a {named}. Leave out the weekday or correct the date."
            ).format(date=named, named=wrong, found=right)
        )


def year_digits(number: int, before_christ: bool = False) -> str:
    """Return a year as EDTF writes it; 44 BC is -0043."""
    if number == 0:
        raise Refused(tr("there is no year 0. Write 1 BC or AD 1, or 0000 in EDTF for 1 BC."))
    if before_christ:
        number = 1 - number
    if abs(number) > 9999:
        if not before_christ:
            raise Refused(
                tr("a year has four digits. Write a day as 2025-03-15, a later year as Y12345.")
            )
        return f"Y{number}"
    return f"-{-number:04}" if number < 0 else f"{number:04}"


def month_digits(number: int) -> str:
    """Return a month as EDTF writes it; refuse a number that is no month."""
    if not 1 <= number <= 12:
        raise Refused(
            tr("there is no month {number}. Write the month as a word.").format(number=number)
        )
    return f"{number:02}"


def numeric_date(text: str, table: Language, order: str | None) -> Draft:
    """Read `13/04/2025`, `2025.04.13`, `04/2025` or `2019/12`; refuse what can mean two dates."""
    separator = next(c for c in text if not c.isdigit())
    parts = text.strip(". ").replace(" ", "").split(separator)
    numbers = [int(part) for part in parts]
    if len(parts) == 2:
        return _two_numbers(text, separator, numbers, table, order)
    if len(parts[0]) == 4:
        return _full(numbers[0], numbers[1], numbers[2])
    if len(parts[2]) < 3:
        raise Refused(TWO_DIGITS)
    first, second, year = numbers
    return _full(year, *_month_and_day(first, second, table, order, year))


def _month_and_day(
    first: int, second: int, table: Language, order: str | None, year: int | None
) -> tuple[int, int]:
    chosen = order or table.numeric
    if first > 12 or first == second:
        return second, first
    if second > 12:
        return first, second
    if chosen not in ("dmy", "mdy"):
        one = _day_in_words(table, year, second, first)
        other = _day_in_words(table, year, first, second)
        written = "XXXX" if year is None else f"{year:04}"
        raise Refused(
            tr(
                "it could be {one} or {other}. Write the month as a word, or type "
                "{date} or {other_date}."
            ).format(
                one=one,
                other=other,
                date=f"{written}-{second:02}-{first:02}",
                other_date=f"{written}-{first:02}-{second:02}",
            )
        )
    return (second, first) if chosen == "dmy" else (first, second)


def _two_numbers(
    text: str, separator: str, numbers: list[int], table: Language, order: str | None
) -> Draft:
    first, second = numbers
    if text.endswith("."):
        month, day = _month_and_day(first, second, table, order, None)
        return _full(None, month, day)
    if second > 999:
        return Draft(year=year_digits(second), month=month_digits(first))
    if separator == "/" and first % 100 < second:
        years = f"{first}/{first // 100}{second:02}"
        raise Refused(
            tr(
                "it could be two years or a month. Type {years} for the years, "
                "{month} for the month."
            ).format(years=years, month=f"{first}-{second:02}")
        )
    return Draft(year=year_digits(first), month=month_digits(second))


def _full(year: int | None, month: int, day: int) -> Draft:
    written = "" if year is None else year_digits(year)
    return Draft(year=written, month=month_digits(month), day=f"{day:02}")


def _day_in_words(table: Language, year: int | None, month: int, day: int) -> str:
    names = table.months_dated or tuple(row[0] for row in table.months)
    form = table.forms.day_of_month if year is None else table.forms.date
    return form.format(day=table.forms.day.format(day), month=names[month - 1], year=year)
