"""EDTF text to structure and back: ISO 8601-2:2019, levels 0 to 2 of the Library of Congress."""

from __future__ import annotations

import re

from quotarium.errors import InvalidDate
from quotarium.marking import tr
from quotarium.model.dates.parts import (
    SEASONS,
    Component,
    DateSet,
    End,
    Interval,
    Parts,
    Point,
    Span,
)

# Beyond 15 digits a day number would no longer fit the 64-bit integers of a database.
_MAX_YEAR_DIGITS = 15

_POINT = re.compile(
    r"([?~%]?)(-?[0-9X]{4}|Y-?[0-9]+(?:E[0-9]+)?)(?:S([0-9]+))?([?~%]?)"
    r"(?:-([?~%]?)([0-9X]{2})([?~%]?)(?:-([?~%]?)([0-9X]{2})([?~%]?))?)?"
)
_TIME = re.compile(
    r"T(?:[01][0-9]|2[0-4]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\.[0-9]+)?)?"
    r"(?:Z|[+-][0-9]{2}(?::?[0-9]{2})?)?"
)
_DAY = re.compile(r"-?[0-9]{4}-[0-9]{2}-[0-9]{2}(?=T)")
_UNCERTAIN = frozenset("?%")
_APPROXIMATE = frozenset("~%")
_HINT = tr("Write it like 2025-03-15, 2025?-03-15, XXXX-03-15, 199X, 1914/1918 or [1921,1922].")


def parse(text: str) -> Parts:
    """Return the structure of an EDTF text; raise InvalidDate with a reason and a next step.

    A level 0 date and time keeps its calendar date as written; the time of day is left out.
    """
    if not text.isascii():
        raise InvalidDate(
            text, tr("it holds characters that EDTF does not have. {hint}").format(hint=_HINT)
        )
    if text[:1] in ("[", "{"):
        return _set(text)
    start, slash, end = text.partition("/")
    if slash:
        return Interval(_end(start, text), _end(end, text))
    return _point(_without_time(text), text)


def _without_time(text: str) -> str:
    day = _DAY.match(text)
    return day[0] if day and _TIME.fullmatch(text, day.end()) else text


def _end(text: str, whole: str) -> Point | End:
    if text == "..":
        return End.OPEN
    if text == "":
        return End.UNKNOWN
    return _point(text, whole)


def _set(whole: str) -> DateSet:
    one_of = whole[0] == "["
    if whole[-1] != ("]" if one_of else "}"):
        raise InvalidDate(whole, tr("the set is not closed. {hint}").format(hint=_HINT))
    texts = [text.strip(" ") for text in whole[1:-1].split(",")]
    members: list[Point | Span] = []
    for place, text in enumerate(texts):
        first, dots, last = text.partition("..")
        if not dots:
            members.append(_point(text, whole))
            continue
        if not (first or last) or (not first and place) or (not last and place < len(texts) - 1):
            raise InvalidDate(
                whole,
                "“..” without a date stands only at the start or the end of a set. " + _HINT + ".",
            )
        members.append(
            Span(_point(first, whole) if first else None, _point(last, whole) if last else None)
        )
    return DateSet(one_of, tuple(members))


def _point(text: str, whole: str) -> Point:
    match = _POINT.fullmatch(text)
    if match is None:
        raise InvalidDate(whole, tr("it is not EDTF. {hint}").format(hint=_HINT))
    y0, year, significant, y1, m0, month, m1, d0, day, d1 = match.groups(default="")
    # A qualifier after a component holds for it and all before it; one in front, for it alone.
    if month:
        _check_middle(month, day, year, whole)
    else:
        _check_year(year, significant, whole)
    marks_y, marks_m, marks_d = y0 + y1 + m1 + d1, m0 + m1 + d1, d0 + d1
    first = _component(year, marks_y)
    if not month:
        return Point(first, significant=int(significant) if significant else None)
    if significant or year[0] == "Y":
        raise InvalidDate(whole, tr("a year with Y, E or S takes no month. Leave the month out."))
    second = _component(month, marks_m)
    if "X" not in month and int(month) in SEASONS:
        return Point(first, season=second)
    return Point(first, second, _component(day, marks_d) if day else None)


def _component(digits: str, marks: str) -> Component:
    if not marks:
        return Component(digits)
    return Component(digits, not _UNCERTAIN.isdisjoint(marks), not _APPROXIMATE.isdisjoint(marks))


def _check_year(year: str, significant: str, whole: str) -> None:
    if year == "-0000":
        raise InvalidDate(whole, tr("there is no year -0000. Write 0000 for 1 BC, -0001 for 2 BC."))
    if year[0] == "Y":
        mantissa, _, exponent = year[1:].lstrip("-").partition("E")
        if mantissa[0] == "0" or len(exponent) > 2:
            raise InvalidDate(
                whole, tr("such a year cannot be written so. Leave out leading zeros.")
            )
        length = len(mantissa) + int(exponent or 0)
        if length > _MAX_YEAR_DIGITS:
            raise InvalidDate(whole, tr("such a year is too far away. Use at most 15 digits."))
        if length <= 4:
            raise InvalidDate(
                whole, tr("Y is for years of more than four digits. Leave the Y out.")
            )
    if significant and ("X" in year or not 0 < int(significant[:4]) <= len(year.lstrip("Y-"))):
        raise InvalidDate(whole, tr("S is followed by how many of the year's digits are meant."))


def _check_middle(month: str, day: str, year: str, whole: str) -> None:
    if year == "-0000":
        _check_year(year, "", whole)
    if "X" in month:
        return  # whether a month fits the pattern is found with the bounds
    number = int(month)
    if number in SEASONS and day:
        raise InvalidDate(whole, tr("a season has no days. Leave out the day or write the month."))
    if not (1 <= number <= 12 or number in SEASONS):
        raise InvalidDate(
            whole,
            tr("there is no month {month}. Months are 01 to 12, seasons 21 to 41.").format(
                month=month
            ),
        )


def write(parts: Parts) -> str:
    """Return the canonical EDTF text of a structure."""
    if isinstance(parts, Point):
        return _write_point(parts)
    if isinstance(parts, Interval):
        ends = (end.value if isinstance(end, End) else _write_point(end) for end in parts)
        return "/".join(ends)
    inside = ",".join(
        "..".join(_write_point(point) if point else "" for point in member)
        if isinstance(member, Span)
        else _write_point(member)
        for member in parts.members
    )
    return f"[{inside}]" if parts.one_of else f"{{{inside}}}"


def _write_point(point: Point) -> str:
    """Write each qualifier once: behind the leading components that share it, else in front."""
    components = point.components
    leading = components[0].mark
    shared = 1
    if leading:
        while shared < len(components) and components[shared].mark == leading:
            shared += 1
    texts = []
    for place, component in enumerate(components, 1):
        if place > shared:
            texts.append(component.mark + component.digits)
        else:
            significant = f"S{point.significant}" if point.significant else ""
            texts.append(component.digits + significant + (leading if place == shared else ""))
    return "-".join(texts)
