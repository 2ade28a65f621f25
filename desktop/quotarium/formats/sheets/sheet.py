"""A table of texts, and which of them a spreadsheet would take for a formula."""

from __future__ import annotations

from datetime import datetime
from typing import Final, NamedTuple

#: Signs by which a spreadsheet knows a formula (OWASP, CSV Injection).
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


class Sheet(NamedTuple):
    """A table with a head; all cells are texts, dates EDTF. `wide` columns hold running text."""

    name: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    wide: frozenset[str] = frozenset()
    changed: datetime | None = None


def is_formula(cell: str) -> bool:
    """Tell whether a spreadsheet that is handed this text would compute it."""
    return cell.startswith(_FORMULA)
