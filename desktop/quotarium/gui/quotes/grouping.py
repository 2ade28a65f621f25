"""The headings of a list of quotes in words."""

from __future__ import annotations

from collections.abc import Iterable

from quotarium.gui import words
from quotarium.gui.translation import tr


def heading_texts(order: str, headings: Iterable[tuple[int, str, int]]) -> dict[int, str]:
    """Return what stands above which row, from the row, name and number of each group."""
    nothing = {"speaker": tr("No speaker"), "source": tr("No source")}
    unnamed = nothing.get(order, tr("No date"))
    return {
        row: f"{name or unnamed}  ·  {words.number_of_quotes(number)}"
        for row, name, number in headings
    }
