"""The dates of a search: `2019..2021`, `1990s`, `>2024-01`, `"spring 2016"`."""

from __future__ import annotations

import re
from typing import Final

from quotarium.errors import InvalidDate
from quotarium.marking import tr
from quotarium.model.dates import Edtf, read_phrase
from quotarium.model.search.tree import Dated, DateOf, Not, Tree

_COMPARED: Final = re.compile(r"(<=|>=|<|>)\s*(.+)", re.DOTALL)
_RANGE: Final = re.compile(r"(.*?)\.\.(.*)", re.DOTALL)


def dated(date: DateOf, typed: str, language: str = "en") -> Tree:
    """Return the part of a search that a typed date or range of dates is; raises InvalidDate.

    `language` is that of the words in it, read as `read_phrase` does.
    """
    text = typed.strip()
    if compared := _COMPARED.fullmatch(text):
        sign, day = compared[1], _read(compared[2], language)
        if day is None:
            raise InvalidDate(text, tr("it says that there is no date. Give a year or a day."))
        return _compared(date, sign, day)
    if ends := _RANGE.fullmatch(text):
        first, last = (_read(end, language) if end.strip() else None for end in ends.groups())
        return Dated(date, first.earliest if first else None, last.latest if last else None)
    day = _read(text, language)
    if day is None:
        return Not(Dated(date))
    return Dated(date, day.earliest, day.latest)


def _compared(date: DateOf, sign: str, day: Edtf) -> Dated:
    match sign:
        case ">":
            return Dated(date, None if day.latest is None else day.latest + 1)
        case ">=":
            return Dated(date, day.earliest)
        case "<":
            return Dated(date, None, None if day.earliest is None else day.earliest - 1)
        case _:
            return Dated(date, None, day.latest)


def _read(text: str, language: str) -> Edtf | None:
    return read_phrase(text, language).edtf
