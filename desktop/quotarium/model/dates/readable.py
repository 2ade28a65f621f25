"""A date in the words of a language, short for cards or long for a sentence."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal, TypeAlias

from quotarium.model.dates.edtf import Edtf
from quotarium.model.dates.language import Language, language_table
from quotarium.model.dates.parts import (
    Component,
    DateSet,
    End,
    Interval,
    Parts,
    Point,
    Span,
    points,
)
from quotarium.model.dates.wording import NoWords, PointWords

Style: TypeAlias = Literal["compact", "long"]

_UNKNOWN = Point(Component("XXXX"))
_QUALIFIED = {"?": (True, False), "~": (False, True), "%": (True, True)}


def readable(edtf: Edtf | None, language: str = "en", style: Style = "compact") -> str:
    """Return a date in words: “15 Mar 2025?”, or long “15 March 2025 (year uncertain)”.

    None is said as “date unknown”. What has no common wording is given as its EDTF text, so that
    `read_phrase` always reads the result as the same date. An unknown language is put in English.
    """
    table = language_table(language)
    if edtf is None:
        return table.forms.no_date
    if edtf.parts == _UNKNOWN:
        return table.remarks["unknown"]["year"][0]
    return _worded(edtf, language, style)


@lru_cache(maxsize=8192)
def _worded(edtf: Edtf, language: str, style: Style) -> str:
    try:
        return _Wording(language_table(language), style).say(edtf.parts)
    except NoWords:
        return str(edtf)


class _Wording:
    def __init__(self, table: Language, style: Style) -> None:
        self.forms = table.forms
        self.style = style
        self.plain_words = PointWords(table, short=style == "compact")
        self.governed_words = PointWords(table, short=style == "compact", governed=True)
        self.words = self.plain_words
        self.remarks = table.remarks

    def say(self, parts: Parts) -> str:
        """Word a date whose qualifiers, if all the same, are said once for the whole."""
        if isinstance(parts, Interval) and not all(isinstance(end, Point) for end in parts):
            return self._open_interval(parts)
        marks = {c.mark for point in points(parts) for c in point.components}
        if marks == {""} or len(marks) > 1:
            if isinstance(parts, Point) and len(marks) > 1 and self.style == "long":
                return self._with_remarks(parts)
            return self._plain(parts)
        mark = marks.pop()
        if isinstance(parts, DateSet) and any(isinstance(member, Span) for member in parts.members):
            raise NoWords
        return self._qualified(_unmarked(parts), *_QUALIFIED[mark])

    def _qualified(self, parts: Parts, uncertain: bool, approximate: bool) -> str:
        if approximate and self.forms.approximate_governs:
            self.words = self.governed_words
        text = self._plain(parts)
        if uncertain and self.style == "long":
            text = self.forms.uncertain.format(text)
        elif uncertain:
            year_alone = isinstance(parts, Point) and len(parts.components) == 1
            text += "?" if year_alone and text.isdecimal() else " (?)"
        return self.forms.approximate.format(text) if approximate else text

    def _with_remarks(self, point: Point) -> str:
        """Say in brackets which part is uncertain or approximate."""
        names = ("year", "season") if point.season else ("year", "month", "day")
        said = [
            self.remarks[status][name][0]
            for status in ("uncertain", "approximate")
            for name, component in zip(names, point.components, strict=False)
            if getattr(component, status)
        ]
        return f"{self.words.point(_unmarked_point(point))} ({', '.join(said)})"

    def _plain(self, parts: Parts) -> str:
        if isinstance(parts, Point):
            return self.words.point(parts)
        if isinstance(parts, DateSet):
            return self._set(parts)
        start, end = parts
        assert isinstance(start, Point)
        assert isinstance(end, Point)
        return self.words.range(start, end)

    def _open_interval(self, interval: Interval) -> str:
        start, end = interval
        if End.OPEN in interval:
            self.words = self.governed_words
        if isinstance(start, Point):
            text = self.say(start)
            return self.forms.after.format(text) if end is End.OPEN else f"{text} – ?"
        if isinstance(end, Point):
            text = self.say(end)
            return self.forms.before.format(text) if start is End.OPEN else f"? – {text}"
        raise NoWords

    def _set(self, dates: DateSet) -> str:
        members = dates.members
        if len(members) == 1:
            return self._one_sided(dates)
        joiner = self.forms.or_ if dates.one_of else self.forms.and_
        plain = [member for member in members if isinstance(member, Point)]
        if len(plain) == len(members) and (days := self.words.days_of_month(plain, joiner)):
            return days
        if any(point.year.digits == "XXXX" for point in points(dates)):
            raise NoWords
        texts = [self._member(member) for member in members]
        if not dates.one_of and any(isinstance(member, Span) for member in members):
            raise NoWords
        return joiner.join((", ".join(texts[:-1]), texts[-1]))

    def _member(self, member: Point | Span) -> str:
        if isinstance(member, Point):
            return self.words.point(member)
        if member.first is None or member.last is None:
            raise NoWords
        return self.words.range(member.first, member.last)

    def _one_sided(self, dates: DateSet) -> str:
        member = dates.members[0]
        if not dates.one_of or isinstance(member, Point) or (member.first and member.last):
            raise NoWords
        if member.first:
            return self.forms.or_later.format(self.words.point(member.first))
        assert member.last
        return self.forms.or_earlier.format(self.words.point(member.last))


def _unmarked(parts: Parts) -> Parts:
    if isinstance(parts, Point):
        return _unmarked_point(parts)
    if isinstance(parts, Interval):
        return Interval(*(_unmarked_point(e) if isinstance(e, Point) else e for e in parts))
    members = (_unmarked_point(member) for member in parts.members if isinstance(member, Point))
    return DateSet(parts.one_of, tuple(members))


def _unmarked_point(point: Point) -> Point:
    bare = (Component(c.digits) if isinstance(c, Component) else None for c in point[:4])
    year, month, day, season = bare
    assert year is not None
    return Point(year, month, day, season, point.significant)
