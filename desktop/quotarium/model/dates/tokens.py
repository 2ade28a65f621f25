"""A phrase cut into words and signs whose role in a date is known."""

from __future__ import annotations

import re
from typing import Final

from quotarium.marking import tr
from quotarium.model.dates.language import Language, Role, Word, fold


class _Reasoned(Exception):
    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


class NotUnderstood(_Reasoned):
    """The phrase is no date in this language; `reason` says which part is in the way."""


class Refused(_Reasoned):
    """The phrase is understood but cannot be a date; `reason` ends with a next step."""


TWO_DIGITS: Final = tr(
    "a year of two digits does not say its century. Write the year with four digits."
)

TOO_MANY: Final = tr("there is a number too many in it. Write it like 15 March 2025.")
RELATIVE: Final = tr(
    "it depends on the day it was written. Write the date itself, such as 15 March 2025."
)
_HYPHENED: Final = re.compile(r"(\d{1,2})-([^\W\d_]{3,}\.?)-(\d{4})")
_ISO = r"\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?(?![\d-])"
_THREE = r"\d{1,4}(?P<sep>[./-])\d{1,2}(?P=sep)\d{1,4}(?!\d)"
_YEAR_MONTH = r"\d{4}[/.](?:0?[1-9]|1[0-2])(?![\d/.])"
_MONTH_YEAR = r"\d{1,2}[/.]\d{4}(?!\d)"
_DAY_MONTH = r"\d{1,2}\.\s?\d{1,2}\.(?!\d)"
_DATE: Final = re.compile(rf"{_ISO}|{_THREE}|{_YEAR_MONTH}|{_MONTH_YEAR}|{_DAY_MONTH}")
_OPEN_YEAR: Final = re.compile(r"(?=[\dx]{4}(?!\w))\d*x+(?!\w)")
_NUMBER: Final = re.compile(r"(\d+)(?:['-]?([^\W\d_]+))?")
_QUARTER: Final = re.compile(r"q([1-4])(?!\w)")
_SHORT_YEAR: Final = re.compile(r"'\d\d(?!\d)")
_OTHER: Final = re.compile(r"[^\W\d_]+|.")
_SUFFIX: Final = re.compile(r"'([^\W\d_]+)")
_SIGNS: Final = {
    "–": Word(Role.DASH),
    "-": Word(Role.DASH),
    "/": Word(Role.DASH, text="/"),
    ",": Word(Role.COMMA),
    ";": Word(Role.COMMA),
    "?": Word(Role.DOUBT),
    "~": Word(Role.TILDE),
    "&": Word(Role.AND),
}
_SILENT: Final = frozenset(" \t\n.()[]")
#: How the components of a date are named in a reason.
UNITS: Final = {
    "year": tr("year"),
    "month": tr("month"),
    "day": tr("day"),
    "season": tr("season"),
}


def tokens(text: str, table: Language) -> list[Word]:
    """Cut `text` into words with their roles; raise NotUnderstood at a word that has none."""
    if any(c.isdigit() and not c.isdecimal() for c in text):
        raise NotUnderstood(tr("a raised or circled digit is no part of a date"))
    rest = _HYPHENED.sub(r"\1 \2 \3", fold(text))
    rest = table.roman_century.sub(_arabic, rest)
    found: list[Word] = []
    place = 0
    while place < len(rest):
        if rest[place] in _SILENT:
            # “(?)” doubts the whole, not only the component in front of it.
            if rest.startswith("(?)", place):
                found.append(Word(Role.UNCERTAIN))
                place += 2
            place += 1
            continue
        try:
            word, place = _next(rest, place, table)
        except NotUnderstood:
            if _is_relative(rest, table):
                raise Refused(RELATIVE) from None
            raise
        if word.role is Role.PART and rest[place : place + 1] == "-":
            place += 1
        found.append(word)
    return found


def _is_relative(text: str, table: Language) -> bool:
    known = (table.word(match[0]) for match in table.pattern.finditer(text))
    return any(word.role is Role.RELATIVE for word in known)


def _next(text: str, place: int, table: Language) -> tuple[Word, int]:
    if match := _DATE.match(text, place):
        return Word(Role.DATE, text=match[0]), match.end()
    if match := _OPEN_YEAR.match(text, place):
        return Word(Role.YEAR, text=match[0].upper()), match.end()
    if match := _NUMBER.match(text, place):
        return _number(match, table)
    if _SHORT_YEAR.match(text, place):
        raise Refused(TWO_DIGITS)
    if match := table.pattern.match(text, place):
        end = match.end()
        suffix = _SUFFIX.match(text, end)
        if suffix and suffix[1] in _folded(table.suffixes.case):
            end = suffix.end()
        return table.word(match[0]), end
    if match := _QUARTER.match(text, place):
        return Word(Role.QUARTER, int(match[1])), match.end()
    if text[place] in _SIGNS:
        return _SIGNS[text[place]], place + 1
    match = _OTHER.match(text, place)
    stuck = match[0] if match else text[place]
    raise NotUnderstood(tr("“{stuck}” is not known as part of a date").format(stuck=stuck))


def _number(match: re.Match[str], table: Language) -> tuple[Word, int]:
    digits, suffix = match.groups(default="")
    number = int(digits) if len(digits) < 10 else 10**9
    plain = Word(Role.NUMBER, number, digits)
    suffixes = table.suffixes
    if not suffix:
        return plain, match.end(1)
    if suffix in _folded(suffixes.decade) and (len(digits) > 2 or number % 10 == 0):
        return Word(Role.DECADE, number, digits), match.end()
    if suffix in _folded(suffixes.ordinal) and len(digits) < 3:
        return Word(Role.ORDINAL, number, digits), match.end()
    if suffix in _folded(suffixes.case):
        return plain, match.end()
    # A word glued to the number, such as “15March” or “1914-März”, is read on its own.
    return plain, match.end(1)


def _folded(suffixes: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(fold, suffixes))


def _arabic(match: re.Match[str]) -> str:
    values = [{"i": 1, "v": 5, "x": 10}[letter] for letter in match["roman"]]
    signed = (-v if v < after else v for v, after in zip(values, [*values[1:], 0], strict=True))
    return f"{match['before']}{sum(signed)}"
