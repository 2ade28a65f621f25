"""Places in a text: Qt counts UTF-16 units, everything else here counts code points."""

from __future__ import annotations


def units(text: str, points: int) -> int:
    """Return how many UTF-16 units the first code points of a text are."""
    if text.isascii():
        return points
    return len(text[:points].encode("utf-16-le")) // 2


def points(text: str, place: int) -> int:
    """Return how many code points the first UTF-16 units of a text are."""
    if text.isascii():
        return place
    return len(text.encode("utf-16-le")[: 2 * place].decode("utf-16-le", "ignore"))
