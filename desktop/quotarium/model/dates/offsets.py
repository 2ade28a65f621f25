"""Phrases that count a date from another: “exactly four years earlier”, “the following Monday”."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache
from typing import Final, NamedTuple

from quotarium.model.dates.language import (
    DEFAULT,
    Language,
    fold,
    known_languages,
    language_table,
)

_MOST: Final = 2000
_LONGEST: Final = 120


class Unit(StrEnum):
    """What is counted; `CALENDAR_WEEK` is from Monday to Sunday, `OPEN` counts nothing: “later”."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    CALENDAR_WEEK = "week-of"
    WEEKDAY = "weekday"
    OPEN = "open"


class Offset(NamedTuple):
    """How far a date lies from another: `steps` units later, earlier where it is negative.

    `exact` is “to the day”; `about` marks it as approximate; `weekday` is 0 for Monday.
    """

    unit: Unit
    steps: int
    exact: bool = False
    about: bool = False
    weekday: int = 0


def read_offset(phrase: str, language: str = DEFAULT) -> Offset | None:
    """Return how far a phrase says that a date lies from another, None where it does not say so.

    It is understood in `language` first and then in the others known.
    """
    clean = " ".join(phrase.split()).strip(".,;:“”\"'")
    if not clean or len(clean) > _LONGEST:
        return None
    for code in dict.fromkeys((language, DEFAULT, *known_languages())):
        if (found := _read(clean, _words(code))) is not None:
            return found
    return None


class _Words(NamedTuple):
    pattern: re.Pattern[str]
    meanings: dict[str, tuple[tuple[str, int], ...]]
    whole: dict[str, Offset]


@lru_cache(maxsize=32)
def _words(code: str) -> _Words:
    table = language_table(code)
    meanings: dict[str, list[tuple[str, int]]] = {}
    for kind, number, spelling in _spellings(table):
        meanings.setdefault(fold(spelling), []).append((kind, number))
    longest_first = sorted(meanings, key=lambda one: (-len(one), one))
    whole = {}
    for spelling, meant in table.offset.whole.items():
        unit, count = meant.split()
        whole[fold(spelling)] = Offset(Unit(unit), int(count))
    return _Words(
        re.compile(rf"(\d{{1,4}})|((?:{'|'.join(map(re.escape, longest_first))})(?!\w))"),
        {spelling: tuple(held) for spelling, held in meanings.items()},
        whole,
    )


def _spellings(table: Language) -> list[tuple[str, int, str]]:
    words = table.offset
    found = [
        (kind, number, spelling)
        for kind, number, spellings in (
            ("day", 0, words.day),
            ("week", 0, words.week),
            ("month", 0, words.month),
            ("year", 0, words.year),
            ("way", -1, words.earlier),
            ("way", 1, words.later),
            ("beside", -1, words.last),
            ("beside", 1, words.next),
            ("beside", 0, words.same),
            ("exactly", 0, words.exactly),
            ("about", 0, table.words["approximate"]),
            ("filler", 0, words.filler),
        )
        for spelling in spellings
    ]
    found += [("number", n, one) for n, row in enumerate(words.numbers, 1) for one in row]
    found += [("weekday", n, one) for n, row in enumerate(table.weekdays) for one in row]
    return found


def _read(phrase: str, words: _Words) -> Offset | None:
    rest = fold(phrase)
    if rest in words.whole:
        return words.whole[rest]
    held: dict[str, set[int]] = {}
    place = 0
    while place < len(rest):
        if rest[place] in " ,-":
            place += 1
            continue
        match = words.pattern.match(rest, place)
        if match is None:
            return None
        if match[1]:
            held.setdefault("number", set()).add(int(match[1]))
        meant = words.meanings.get(match[2] or "", ())
        if not held and any(kind == "way" for kind, _ in meant):
            # “Before Monday” is any day before it, “the Monday before” is one.
            held["leads"] = {0}
        for kind, number in meant:
            if kind != "filler":
                held.setdefault(kind, set()).add(number)
        place = match.end()
    return _offset(held)


def _offset(held: dict[str, set[int]]) -> Offset | None:
    """Return what the words of a phrase mean together, None where that is not one thing."""
    exact, about = "exactly" in held, "about" in held
    units = [unit for unit in (Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR) if unit in held]
    way, beside = _only(held, "way"), _only(held, "beside")
    number, weekday = _only(held, "number"), _only(held, "weekday")
    if len(units) > 1 or any(len(held.get(kind, ())) > 1 for kind in ("number", "weekday")):
        return None
    if weekday is not None:
        # “The Monday after” and “the following Monday” are one.
        to = beside if beside is not None else way
        if units or number is not None or not to or "leads" in held:
            return None
        return Offset(Unit.WEEKDAY, to, weekday=weekday)
    if not units:
        bare = way is not None and number is None and not exact
        return Offset(Unit.OPEN, way or 0) if bare else None
    unit = units[0]
    if number is not None:
        if way is None or not 0 < number <= _MOST:
            return None
        return Offset(unit, way * number, exact, about)
    to = beside if beside is not None else way if unit is Unit.DAY else None
    if to is None:
        return None
    return Offset(Unit.CALENDAR_WEEK if unit is Unit.WEEK else unit, to, exact, about)


def _only(held: dict[str, set[int]], kind: str) -> int | None:
    numbers = held.get(kind, set())
    return next(iter(numbers)) if len(numbers) == 1 else None
