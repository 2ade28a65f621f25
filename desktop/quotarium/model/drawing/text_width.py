"""How wide a text is: guessed where there is no font to ask, and cut to a width at a word."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from functools import lru_cache
from typing import TypeAlias

#: Returns the width of a text set in a size in pixels, bold or not.
Measure: TypeAlias = Callable[[str, float, bool], float]

_NARROW = frozenset("iljtfrI.,:;'|!()[]{} -’‘“”\"·")
_WIDE = frozenset("mwMW@%—…")


@lru_cache(maxsize=4096)
def estimated_width(text: str, size: float, bold: bool = False) -> float:
    """Return how wide a text will be in a common sans, rather too much than too little."""
    return sum(map(_share, text)) * size * (1.06 if bold else 1.0)


@lru_cache(maxsize=4096)
def _share(character: str) -> float:
    """Return a character's width as a share of the type's size."""
    if unicodedata.combining(character) or unicodedata.category(character) == "Cf":
        return 0.0
    if unicodedata.east_asian_width(character) in "WF":
        return 1.0
    if character in _NARROW:
        return 0.34
    if character in _WIDE:
        return 0.92
    return 0.70 if character.isupper() else 0.58


def cut(text: str, room: float, size: float, measure: Measure, bold: bool = False) -> str:
    """Return a text that fits into `room`, shortened at a word where it is too long."""
    if measure(text, size, bold) <= room:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if measure(text[:middle].rstrip() + "…", size, bold) <= room:
            low = middle
        else:
            high = middle - 1
    kept = text[:low].rstrip()
    word = kept.rfind(" ")
    if low < len(text) and not text[low].isspace() and word > low * 0.6:
        kept = kept[:word]
    return kept.rstrip(" ,;:–—-") + "…"
