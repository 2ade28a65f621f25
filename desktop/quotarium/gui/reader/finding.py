"""Finding words in a text as a reader means them: case, line breaks and typography apart."""

from __future__ import annotations

import re
from typing import Final

#: More places than anybody steps through; a single letter in a long text has that many.
MOST: Final = 2000
_LIKE: Final = (
    "'’‘ʼ`´",
    '"“”„«»',
    "-–—‐‑−",
)


def find_all(text: str, wanted: str) -> list[tuple[int, int]]:
    """Return where `wanted` stands in `text`, at most MOST places."""
    words = wanted.split()
    if not words:
        return []
    pattern = re.compile(r"[\s\u200b]+".join(map(_pattern, words)), re.IGNORECASE)
    found = []
    for place in pattern.finditer(text):
        found.append(place.span())
        if len(found) == MOST:
            break
    return found


def _pattern(word: str) -> str:
    return "".join(
        next((f"[{re.escape(signs)}]" for signs in _LIKE if sign in signs), re.escape(sign))
        for sign in word
    )
