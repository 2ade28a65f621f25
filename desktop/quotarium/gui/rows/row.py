"""One row as a value."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """What a row shows: a title with facts below it, and what stands at the right."""

    id: int
    title: str
    facts: str = ""
    number: str = ""
    detail: str = ""
    icon: str = ""
