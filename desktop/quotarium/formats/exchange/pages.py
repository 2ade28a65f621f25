"""Ranges of pages that leave out what the two numbers share."""

from __future__ import annotations

import re
from typing import Final

_SHORT: Final = re.compile(r"(\d+)\s*[-–]+\s*(\d+)")


def full_range(pages: str) -> str:
    """Return “454-481” for “454-81”; anything else as it is."""
    found = _SHORT.fullmatch(pages.strip())
    if found is None or len(found[2]) >= len(found[1]):
        return pages.strip()
    start, end = found.groups()
    whole = start[: len(start) - len(end)] + end
    return f"{start}-{whole}" if int(whole) > int(start) else pages.strip()
