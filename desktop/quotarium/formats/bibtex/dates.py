"""Dates of sources as BibLaTeX and BibTeX can hold them, never saying more than is known.

BibLaTeX takes EDTF level 1 and a little of level 2. What it cannot hold is put in words, as a
note, beside `date = {XXXX}`: EDTF for a year that is not known. So is a source without any date.
Without a date biblatex would print the day of access in its stead, and biber would complain.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from quotarium.model.dates import Component, Edtf, End, Interval, Parts, Point, readable

#: EDTF for a year of which nothing is known.
UNKNOWN: Final = "XXXX"
_MONTHS: Final = [
    "jan",
    "feb",
    "mar",
    "apr",
    "may",
    "jun",
    "jul",
    "aug",
    "sep",
    "oct",
    "nov",
    "dec",
]


class Written(NamedTuple):
    """The value of a date field, and what it could not hold, in words."""

    date: str
    note: str = ""


@lru_cache(maxsize=8192)
def biblatex_date(date: Edtf | None, language: str = "en") -> Written:
    """Return the `date` of a source.

    Doubt about a part of a date is widened to the whole (`2025?-03-15` becomes `2025-03-15?`),
    which claims less but nothing false; days and months that are open are left out.
    """
    if date is None:
        return Written(UNKNOWN)
    found = _biblatex(date.parts)
    return Written(found) if found else Written(UNKNOWN, readable(date, language, "long"))


@lru_cache(maxsize=8192)
def url_date(date: Edtf | None) -> str:
    """Return the `urldate`, or "" where there is none that BibLaTeX can hold."""
    return (date is not None and _biblatex(date.parts)) or ""


class Year(NamedTuple):
    """BibTeX's fields; `year` is words where it is not one sure year, `month` is a macro."""

    year: str = ""
    month: str = ""
    day: str = ""


@lru_cache(maxsize=8192)
def bibtex_year(date: Edtf | None, language: str = "en") -> Year:
    """Return year, month and day; a vague date is given in words as the year."""
    if date is None:
        return Year()
    point = date.parts
    if not isinstance(point, Point) or date.is_uncertain or date.is_approximate:
        return Year(readable(date, language))
    year, month, day = point.year.value, point.month, point.day
    if year is None or year < 1 or point.season is not None or point.significant is not None:
        return Year(readable(date, language))
    if month is None or month.value is None:
        return Year(str(year))
    known_day = str(day.value) if day is not None and day.value is not None else ""
    return Year(str(year), _MONTHS[month.value - 1], known_day)


def _biblatex(parts: Parts) -> str:
    """Return the date as biber reads it (`Biber::Utils::parse_date_range`), or ""."""
    if isinstance(parts, Point):
        return _point(parts, in_interval=False)
    if not isinstance(parts, Interval):
        return ""
    ends = [_end(end) for end in parts]
    if None in ends or not any(isinstance(end, Point) for end in parts):
        return ""
    return "/".join(end or "" for end in ends)


def _end(end: Point | End) -> str | None:
    if isinstance(end, End):
        return end.value
    return _point(end, in_interval=True) or None


def _point(point: Point, *, in_interval: bool) -> str:
    year = point.year
    if point.significant is not None or "E" in year.digits:
        return ""
    mark = _mark(point.components)
    if year.unspecified:
        # biber reads 199X and 19XX only where they stand alone and sure.
        alone = len(point.components) == 1 and not mark and not in_interval
        return year.digits if alone and _is_decade_or_century(year.digits) else ""
    if point.season is not None:
        return "" if point.season.unspecified else f"{year.digits}-{point.season.digits}{mark}"
    texts = [year.digits]
    for component in (point.month, point.day):
        if component is None or component.unspecified:
            break
        texts.append(component.digits)
    return "-".join(texts) + mark


def _is_decade_or_century(digits: str) -> bool:
    return len(digits) == 4 and digits[:2].isdigit() and digits[3] == "X"


def _mark(components: tuple[Component, ...]) -> str:
    uncertain = any(one.uncertain for one in components)
    approximate = any(one.approximate for one in components)
    return {(True, True): "%", (True, False): "?", (False, True): "~"}.get(
        (uncertain, approximate), ""
    )
