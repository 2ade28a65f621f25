"""Tell an ISBN from an ISSN where a format has one field for both."""

from __future__ import annotations

import re
from typing import Final

_ISSN: Final = re.compile(r"\d{4}-?\d{3}[\dXx](?![\dXx-])")
_ISBN: Final = re.compile(r"(?:97[89][- ]?)?(?:\d[- ]?){9}[\dXx]")
_SERIALS: Final = ("article", "periodical", "review")


def standard_number(value: str, type_: str) -> str:
    """Return “ISBN” or “ISSN” for a number, by its form or else by the type of the source."""
    if _ISBN.search(value):
        return "ISBN"
    if _ISSN.search(value):
        return "ISSN"
    return "ISSN" if type_.startswith(_SERIALS) else "ISBN"
