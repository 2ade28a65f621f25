"""How a library is kept: backups by generation, what a restore would change, what a check finds."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from pydantic import Field

from quotarium.model.value import Value

#: Why a backup was made: by itself, or because somebody asked for it. Others begin with “before-”.
AUTOMATIC = "auto"
ASKED = "asked"
BEFORE_RESTORING = "before-restoring"
#: So many of the backups that were not made by the clock are kept.
_OTHERS_KEPT = 10


class Generations(Value):
    """How many backups are kept: of each of so many last hours, days, weeks and months."""

    hours: int = Field(default=6, ge=0, le=48)
    days: int = Field(default=7, ge=0, le=60)
    weeks: int = Field(default=4, ge=0, le=52)
    months: int = Field(default=12, ge=0, le=120)


class Backup(Value):
    """One copy of a library's database."""

    path: Path
    made: datetime
    reason: str
    size: int


class Difference(Value):
    """How many things of a kind a restore would bring back, take away, or change back."""

    kind: str
    added: int
    removed: int
    changed: int


class Preview(Value):
    """What a restore would change; `missing` captured copies have no file any more."""

    differences: tuple[Difference, ...]
    missing: int = 0
    #: False where the library as it is now cannot be read, so that nothing can be compared.
    comparable: bool = True


class Fault(StrEnum):
    """What may be wrong with a library."""

    DATABASE = "database"
    TABLE_INDEX = "table_index"
    DANGLING = "dangling"
    SEARCH_INDEX = "search_index"
    FILE_MISSING = "file_missing"
    FILE_CHANGED = "file_changed"
    FILE_HALF_MADE = "file_half_made"
    FILE_UNUSED = "file_unused"


class Finding(Value):
    """One kind of fault: how often it was found, and examples."""

    fault: Fault
    count: int
    examples: tuple[str, ...] = ()


class Examined(Value):
    """What a check of a library looked at, and what it found."""

    quotes: int
    files: int
    findings: tuple[Finding, ...] = ()


_PERIODS: dict[str, Callable[[datetime], object]] = {
    "hours": lambda made: (made.date(), made.hour),
    "days": lambda made: made.date(),
    "weeks": lambda made: made.isocalendar()[:2],
    "months": lambda made: (made.year, made.month),
}


def surplus(backups: Iterable[Backup], generations: Generations) -> tuple[Backup, ...]:
    """Return the backups that no generation needs.

    Of each hour, day, week and month the newest backup stands for it; the newest of all is always
    kept. Those that were not made by the clock do not count: the last ten of them are kept.
    """
    listed = sorted(backups, key=lambda one: (one.made, one.path.name), reverse=True)
    others = [one for one in listed if one.reason != AUTOMATIC]
    kept = {one.path for one in (*listed[:1], *others[:_OTHERS_KEPT])}
    automatic = [one for one in listed if one.reason == AUTOMATIC]
    for name, period in _PERIODS.items():
        seen: set[object] = set()
        for one in automatic:
            if len(seen) == getattr(generations, name):
                break
            if period(one.made) not in seen:
                seen.add(period(one.made))
                kept.add(one.path)
    return tuple(one for one in listed if one.path not in kept)
