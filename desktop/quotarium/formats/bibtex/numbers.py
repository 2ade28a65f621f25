"""Standard numbers of books and serials, checked by their last digit."""

from __future__ import annotations

import re
from typing import Final

_ISBN_13: Final = re.compile(r"97[89]\d{10}")
_ISBN_10: Final = re.compile(r"\d{9}[\dX]")
_ISSN: Final = re.compile(r"\d{4}-?\d{3}[\dX]")


def is_isbn(text: str) -> bool:
    """Tell whether a text is an ISBN of 10 or 13 digits (ISO 2108) with a right check digit."""
    digits = re.sub(r"[-‐‑–\s]", "", text).upper()
    if _ISBN_13.fullmatch(digits):
        return sum(int(one) * (3 if place % 2 else 1) for place, one in enumerate(digits)) % 10 == 0
    return _ISBN_10.fullmatch(digits) is not None and _weighted(digits) % 11 == 0


def is_issn(text: str) -> bool:
    """Tell whether a text is an ISSN (ISO 3297) with a right check digit."""
    digits = text.upper()
    return _ISSN.fullmatch(digits) is not None and _weighted(digits.replace("-", "")) % 11 == 0


def _weighted(digits: str) -> int:
    size = len(digits)
    return sum(
        (10 if one == "X" else int(one)) * (size - place) for place, one in enumerate(digits)
    )
