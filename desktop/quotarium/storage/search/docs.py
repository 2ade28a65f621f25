"""The numbers under which quotes stand in the index: in the order of the dates said.

A full-text index gives what it finds in the order of these numbers, so that the first quotes by
date are there without the others being looked at. A number holds, from its highest bit: whether
the quote is in the trash; the day it was said, or the last day where only that is known, or the
highest where none is; and its id.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

_ID_BITS: Final = 32
_DAY_BITS: Final = 29
_ZERO: Final = 1 << (_DAY_BITS - 1)
_NO_DAY: Final = (1 << _DAY_BITS) - 1

#: `doc & ID` is the quote's id.
ID: Final = (1 << _ID_BITS) - 1
#: Numbers from here on are in the trash.
TRASH: Final = 1 << (_ID_BITS + _DAY_BITS)
#: Numbers from here on, up to the trash, have no date.
UNDATED: Final = _NO_DAY << _ID_BITS

#: The number of a row of `quotes`, in SQL.
DOC: Final = (
    f"((trashed IS NOT NULL) * {TRASH}) + (CASE WHEN said_earliest IS NULL AND said_latest IS NULL"
    f" THEN {_NO_DAY} ELSE min(max(ifnull(said_earliest, said_latest) + {_ZERO}, 0), {_NO_DAY - 1})"
    f" END << {_ID_BITS}) + id"
)


def doc_of(identity: int, earliest: int | None, latest: int | None, trashed: object) -> int:
    """Return the number of a quote, as `DOC` does."""
    day = latest if earliest is None else earliest
    place = _NO_DAY if day is None else _place(day)
    return (0 if trashed is None else TRASH) + (place << _ID_BITS) + identity


def bounds(trash: bool, first: int | None = None, last: int | None = None) -> tuple[int, int]:
    """Return the first number of a quote said between two days and the first one behind.

    Both days are included; None is open and takes in what has no date.
    """
    base = TRASH if trash else 0
    low = base if first is None else base + (_place(first) << _ID_BITS)
    high = base + TRASH if last is None else base + ((_place(last) + 1) << _ID_BITS)
    return low, high


def in_list(ids: Iterable[int]) -> str:
    """Return numbers as a list for SQL's IN."""
    return f"({','.join(map(str, map(int, ids)))})"


def _place(day: int) -> int:
    return min(max(day + _ZERO, 0), _NO_DAY - 1)
