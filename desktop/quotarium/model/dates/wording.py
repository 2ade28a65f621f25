"""One date, or two that share a month or year, in the words of a language."""

from __future__ import annotations

from quotarium.model.dates.language import Language
from quotarium.model.dates.parts import Component, Point

_ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


class NoWords(Exception):
    """There is no common wording for this; the EDTF text has to do."""


class PointWords:
    """Words single dates: a qualifier of a component shows as `~` before or `?` behind it."""

    def __init__(self, table: Language, short: bool, governed: bool = False) -> None:
        self.forms = table.forms
        self.governed = governed
        self.exceptions = table.exceptions
        self.unknown = table.remarks["unknown"]
        plain = tuple(row[0] for row in table.months)
        self.months = table.months_short if short else plain
        self.months_dated = table.months_short if short else table.months_dated or plain
        if short and table.months_dated:
            # A short name that is no abbreviation takes the form that stands after a day.
            self.months_dated = tuple(
                dated if name == full else name
                for name, full, dated in zip(
                    table.months_short, plain, table.months_dated, strict=True
                )
            )
        self.seasons = tuple(row[0] for row in table.seasons)
        if governed:
            # Behind “after”, “before” and “about” some languages decline the name.
            self.months = self.months_dated
            self.seasons = table.seasons_dated or self.seasons

    def point(self, point: Point) -> str:
        """Return one date in words, or raise NoWords."""
        if point.significant is not None:
            raise NoWords
        if point.season is not None:
            return self._season_of_year(self._season(point.season), point)
        if point.month is None:
            return self._year(point.year)
        if point.month.unspecified:
            return self._without_month(point)
        if point.day is None:
            return self._month_of_year(self._month(point.month), point)
        if point.day.digits == "XX":
            month = self._month_of_year(self._month(point.month), point)
            return f"{month}, {self._unknown('day', point.day)}"
        return self._date(self._day(point.day), point)

    def range(self, start: Point, end: Point) -> str:
        """Return two dates joined by a dash, saying once what they share."""
        joined = self._shared_range(start, end)
        if joined:
            return joined
        if "XXXX" in (start.year.digits, end.year.digits):
            raise NoWords
        if not start.month and end.month and end.month.unspecified:
            # “, month unknown” behind the second date would be heard of both.
            raise NoWords
        first, last = self.point(start), self.point(end)
        if start.year == end.year and start.day and end.day and start.month and start.month.value:
            first = self._day_of_month(self._day(start.day), start.month)
        return first + _dash(first, last) + last

    def days_of_month(self, dates: list[Point], joiner: str) -> str:
        """Return “15, 16 or 17 March 2025” for days of one month, else nothing."""
        first = dates[0]
        if any((d.year, d.month) != (first.year, first.month) or not d.day for d in dates):
            return ""
        days = [self._day(d.day) for d in dates if d.day]
        return self._date(joiner.join((", ".join(days[:-1]), days[-1])), first)

    def _shared_range(self, start: Point, end: Point) -> str:
        if start.year != end.year or start.significant or end.significant:
            return ""
        if start.season and end.season:
            if max(start.season.digits, end.season.digits) > "24":
                return ""
            seasons = (self._season(start.season), self._season(end.season))
            return self._season_of_year("–".join(seasons), end)
        if not (start.month and end.month) or bool(start.day) != bool(end.day):
            return ""
        if start.month.unspecified or end.month.unspecified:
            return ""
        if start.day and end.day:
            if start.month == end.month:
                return self._date(f"{self._day(start.day)}–{self._day(end.day)}", end)
            first = self._day_of_month(self._day(start.day), start.month)
            return f"{first} – {self._date(self._day(end.day), end)}"
        return self._month_of_year(f"{self._month(start.month)}–{self._month(end.month)}", end)

    def _date(self, day: str, point: Point) -> str:
        month = point.month
        if month is None or month.unspecified:
            raise NoWords
        if point.year.digits == "XXXX":
            text = self._day_of_month(day, month)
            return f"{text}, {self._unknown('year', point.year)}"
        named = _marked(self.months_dated[_number(month) - 1], month)
        return self.forms.date.format(day=day, month=named, year=self._year(point.year))

    def _day_of_month(self, day: str, month: Component) -> str:
        named = _marked(self.months_dated[_number(month) - 1], month)
        return self.forms.day_of_month.format(day=day, month=named)

    def _month_of_year(self, month: str, point: Point) -> str:
        if point.year.digits == "XXXX":
            return f"{month}, {self._unknown('year', point.year)}"
        return self.forms.month_of_year.format(month=month, year=self._year(point.year))

    def _season_of_year(self, season: str, point: Point) -> str:
        code = _number(point.season) if point.season else 0
        if point.year.digits == "XXXX":
            text = f"{season}, {self._unknown('year', point.year)}"
        else:
            year = self._year(point.year)
            form = "{season} {year}" if code >= 33 else self.forms.season_of_year
            text = form.format(season=season, year=year)
        if code in range(25, 29):
            return self.forms.north.format(text)
        return self.forms.south.format(text) if code in range(29, 33) else text

    def _without_month(self, point: Point) -> str:
        month, day = point.month, point.day
        if month is None or month.digits != "XX" or (day and day.digits != "XX"):
            raise NoWords
        remarks = [self._unknown("month", month)]
        if day:
            remarks.append(self._unknown("day", day))
        return ", ".join((self._year(point.year), *remarks))

    def _unknown(self, unit: str, component: Component) -> str:
        if component.mark:
            raise NoWords
        return self.unknown[unit][0]

    def _season(self, season: Component) -> str:
        code = _number(season)
        if code >= 37:
            raise NoWords
        return _marked(f"Q{code - 32}" if code >= 33 else self.seasons[(code - 21) % 4], season)

    def _month(self, month: Component) -> str:
        return _marked(self.months[_number(month) - 1], month)

    def _day(self, day: Component) -> str:
        number = str(_number(day))
        return _marked(self.exceptions.days.get(number) or self.forms.day.format(number), day)

    def _year(self, year: Component) -> str:
        if year.value is None:
            text = self._open_year(year.digits)
        elif year.digits[0] == "Y" or year.value < -9998:
            raise NoWords
        elif year.value <= 0:
            text = self.forms.bc.format(1 - year.value)
        else:
            text = str(year.value) if year.value > 999 else self.forms.ad.format(year.value)
        return _marked(text, year)

    def _open_year(self, digits: str) -> str:
        known = digits.rstrip("X")
        if "X" in known or len(known.lstrip("-")) < 2:
            raise NoWords
        if len(known) == 3 and digits[0] not in "-0":
            if known[-1] == "0":
                return self.forms.decade_00.format(f"{known}0")
            form = self.exceptions.decades.get(known[-1]) or self.forms.decade
            if self.governed:
                form = self.forms.decade_governed or form
            return form.format(f"{known}0")
        if len(known.lstrip("-")) != 2:
            raise NoWords
        number = abs(int(known)) + 1
        if number > 99:
            raise NoWords
        form = (self.governed and self.forms.century_governed) or self.forms.century
        century = form.format(self._century_number(number))
        return self.forms.bc.format(century) if digits[0] == "-" else century

    def _century_number(self, number: int) -> str:
        rule = self.forms.century_number
        text = rule.format(number, roman=_roman(number))
        return self.exceptions.centuries.get(str(number)) or text


def _marked(text: str, component: Component) -> str:
    before = "~" if component.approximate else ""
    return f"{before}{text}{'?' if component.uncertain else ''}"


def _number(component: Component) -> int:
    if component.value is None:
        raise NoWords
    return component.value


def _dash(first: str, last: str) -> str:
    return " – " if " " in first or " " in last else "–"


def _roman(number: int) -> str:
    if number > 39:
        return str(number)
    text = ""
    for value, letters in _ROMAN:
        while number >= value:
            text += letters
            number -= value
    return text
