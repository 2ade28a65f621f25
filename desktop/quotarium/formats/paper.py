"""The paper that a country prints on."""

from __future__ import annotations

from typing import Final

from quotarium.formats.plain import word_tag

_A4: Final = (11906, 16838)
LETTER: Final = (12240, 15840)
# CLDR, "paper size": the territories that print on US Letter.
_LETTER_REGIONS: Final = frozenset(
    ["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"]
)


def page_size(language: str) -> tuple[int, int]:
    """Return width and height in twentieths of a point: US Letter or A4."""
    region = (word_tag(language) or "").split("-")[-1].upper()
    return LETTER if region in _LETTER_REGIONS else _A4
