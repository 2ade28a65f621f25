"""EDTF dates as CSL dates and back, never saying more than is known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from quotarium.errors import InvalidDate
from quotarium.model.dates import Component, Edtf, End, Interval, Point
from quotarium.model.dates.parts import points
from quotarium.model.dates.readable import readable

CslDate = dict[str, Any]

# Seasons of CSL: 1 spring … 4 winter; EDTF has them thrice (any, northern, southern hemisphere).
_FIRST_SEASONS = range(21, 33)
_OPEN = [0]


def to_csl(date: Edtf, language: str = "en") -> CslDate:
    """Return the CSL date of an EDTF date.

    Unspecified days and months are left out, and so are doubtful ones of a sure year: CSL marks
    a date as uncertain only as a whole (`circa`). Quarters and the like become the year. What CSL
    cannot hold (decades, sets, half-known intervals, unknown years) becomes a `literal` in
    `language`; of an unknown date nothing is left. Years before 1 are counted as historians do:
    -44 is 44 BC.
    """
    parts = date.parts
    made: CslDate | None = None
    if isinstance(parts, Point):
        made = _point(parts)
    elif isinstance(parts, Interval):
        made = _interval(parts)
    if made is None and not any(c.digits.strip("X") for p in points(parts) for c in p.components):
        return {}
    return made or {"literal": readable(date, language, "long")}


def from_csl(value: Mapping[str, Any]) -> Edtf | None:
    """Return the EDTF date of a CSL date; None where it states none that can be understood.

    Raise InvalidDate for a day that the calendar does not have. `literal` and `raw` are taken
    only where they are EDTF (`2019-03-15`); other wordings are for the caller to read.
    """
    lists = [part for part in value.get("date-parts") or () if _numbers(part) or part == _OPEN]
    if not lists:
        for key in ("raw", "literal"):
            found = _as_edtf(str(value.get(key, "")))
            if found is not None:
                return found
        return None
    mark = "~" if str(value.get("circa", "")).lower() not in ("", "0", "false", "none") else ""
    season = value.get("season")
    texts = [_written(_numbers(part), season if len(lists) == 1 else None) for part in lists[:2]]
    return Edtf.parse("/".join(text + mark if text != ".." else text for text in texts))


def _point(point: Point) -> CslDate | None:
    numbers = _date_parts(point)
    if numbers is None:
        return None
    made: CslDate = {"date-parts": [numbers]}
    season = point.season
    if season is not None and int(season.digits) in _FIRST_SEASONS and not _doubtful(season):
        made["season"] = (int(season.digits) - 21) % 4 + 1
    if _doubtful(point.year):
        made["circa"] = True
    return made


def _interval(interval: Interval) -> CslDate | None:
    start, end = interval
    if not isinstance(start, Point) or end is End.UNKNOWN:
        return None
    first = _date_parts(start)
    last = _date_parts(end) if isinstance(end, Point) else _OPEN
    if first is None or last is None:
        return None
    if last is not _OPEN:
        shared = min(len(first), len(last))
        first, last = first[:shared], last[:shared]
    made: CslDate = {"date-parts": [first] if first == last else [first, list(last)]}
    if any(_doubtful(one.year) for one in interval if isinstance(one, Point)):
        made["circa"] = True
    return made


def _date_parts(point: Point) -> list[int] | None:
    year = point.year.value
    if year is None or point.significant is not None:
        return None
    numbers = [year if year > 0 else year - 1]
    for component in (point.month, point.day):
        if component is None or component.value is None:
            break
        if _doubtful(component) and not _doubtful(point.year):
            break
        numbers.append(component.value)
    return numbers


def _doubtful(component: Component) -> bool:
    return component.uncertain or component.approximate


def _numbers(part: Sequence[Any] | None) -> list[int]:
    """Return the numbers of a date-parts list up to the first that is empty or no number."""
    found: list[int] = []
    for value in part or ():
        try:
            number = int(str(value))
        except ValueError:
            break
        if number == 0:
            break
        found.append(number)
    return found


def _written(numbers: Sequence[int], season: Any) -> str:
    if not numbers:
        return ".."
    year, *rest = numbers
    text = _year(year if year > 0 else year + 1)
    code = _season_code(season) if not rest else None
    if rest and rest[0] > 12:
        code, rest = _season_code(rest[0]), []
    if code is not None:
        return f"{text}-{code}"
    return "-".join([text, *(f"{number:02}" for number in rest[:2])])


def _year(year: int) -> str:
    if abs(year) > 9999:
        return f"Y{year}"
    return f"-{-year:04}" if year < 0 else f"{year:04}"


def _season_code(value: Any) -> int | None:
    """Return 21–24 for a CSL season (1–4) or for the months 13–16 and 21–24 that stand for one."""
    try:
        number = int(str(value))
    except ValueError:
        return None
    for first in (1, 13, 21):
        if first <= number < first + 4:
            return number - first + 21
    return None


def _as_edtf(text: str) -> Edtf | None:
    try:
        return Edtf.parse(text)
    except InvalidDate:
        return None
