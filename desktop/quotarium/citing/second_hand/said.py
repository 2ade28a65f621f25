"""When something was said, as far as a citation prints it."""

from __future__ import annotations

import re
from functools import lru_cache

from quotarium.citing.second_hand.phrases import phrases
from quotarium.model.dates import Component, Edtf, Interval, Parts, Point
from quotarium.model.dates.parts import points
from quotarium.model.dates.readable import readable

_ENGLISH_DAY = re.compile(r"\b(\d{1,2}(?:–\d{1,2})?) ([A-Z][a-z]+)(?: (\d{3,4})\b)?")


@lru_cache(maxsize=4096)
def year(said: Edtf | None, language: str, brackets: bool = False) -> str:
    """Return the year of an utterance for an author-date citation, or "" where it is unknown.

    "2025", "2025?", "ca. 2021", "1990s", "2019–2020". Nothing is printed for an unknown year:
    "n.d." says that a publication bears no date, and an utterance is none. With `brackets`
    whatever is not sure stands in [ ], a decade as "[202-]" (ABNT NBR 6023, 8.6.1.3).
    """
    if said is None:
        return ""
    stated = points(said.parts)
    if not stated or any(point.year.digits == "XXXX" for point in stated):
        return ""
    uncertain = any(point.year.uncertain for point in stated)
    approximate = any(point.year.approximate for point in stated)
    if brackets and isinstance(said.parts, Point) and said.parts.year.unspecified:
        years = said.parts.year.digits.replace("X", "-")
    else:
        years = _years(said, language)
    text = _marked(years, uncertain, approximate, language)
    sure = text.replace("–", "").isdecimal()
    return f"[{text}]" if brackets and not sure else text


@lru_cache(maxsize=4096)
def day(said: Edtf | None, language: str, brackets: bool = False) -> str:
    """Return the whole date of an utterance for a note, as exactly as it is known, or "".

    "15 March 2025?", in American English "March 15, 2025?".
    """
    if said is None:
        return ""
    stated = (component for point in points(said.parts) for component in point.components)
    if not any(component.digits.strip("X") for component in stated):
        return ""
    if not isinstance(said.parts, Point):
        return _american(readable(said, language), language)
    point = said.parts
    text = _american(readable(Edtf.of(_known(point)), language, "long"), language)
    doubtful = [c for c in point.components if c.uncertain]
    if doubtful and not point.year.uncertain:
        text += " (?)"
    approximate = any(c.approximate for c in point.components)
    marked = _marked(text, point.year.uncertain, approximate, language)
    return f"[{marked}]" if brackets and marked != text else marked


def _years(said: Edtf, language: str) -> str:
    one = said.year
    if one is not None and one > 0:
        return str(one)
    parts: Parts = said.parts
    if isinstance(parts, Point):
        parts = _year_of(parts)
    elif isinstance(parts, Interval):
        parts = Interval(*(_year_of(end) if isinstance(end, Point) else end for end in parts))
    return readable(Edtf.of(parts), language)


def _year_of(point: Point) -> Point:
    return Point(Component(point.year.digits), significant=point.significant)


def _known(point: Point) -> Point:
    """Return the point without qualifiers and without the parts that are wholly open."""
    year_part = Component(point.year.digits)
    if point.season is not None:
        return Point(year_part, season=Component(point.season.digits))
    month, number = point.month, point.day
    if month is None or month.unspecified:
        return Point(year_part, significant=point.significant)
    if number is None or number.unspecified:
        return Point(year_part, Component(month.digits))
    return Point(year_part, Component(month.digits), Component(number.digits))


def _marked(text: str, uncertain: bool, approximate: bool, language: str) -> str:
    if uncertain:
        text += "?"
    return f"{phrases(language).ca} {text}" if approximate else text


def _american(text: str, language: str) -> str:
    """Return an English date as Americans write it, where the language is American English."""
    if not language.replace("_", "-").lower().startswith("en-us"):
        return text

    def turned(found: re.Match[str]) -> str:
        number, month, year_digits = found.groups()
        return f"{month} {number}, {year_digits}" if year_digits else f"{month} {number}"

    return _ENGLISH_DAY.sub(turned, text)
