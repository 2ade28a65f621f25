"""Fit the lines of a PDF to the text that was kept of it, and find lines by page and offset."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import replace

from quotarium.reading.pdf_pages.facts import TextRow

#: How far ahead a line is looked for in a text that another version of the reader made.
_AHEAD = 20_000


def fitted(rows: Iterable[TextRow], own: str, kept: str) -> list[TextRow]:
    """Return the rows with their places in the text kept; lines that are not in it are left out.

    The text kept is the only one quotes are anchored in. It differs from what is read now where
    a reader of another version made it.
    """
    if own == kept:
        return list(rows)
    found, here = [], 0
    for row in rows:
        line = own[row.start : row.start + row.length]
        at = kept.find(line, here, here + len(line) + _AHEAD)
        if at >= 0:
            found.append(replace(row, start=at))
            here = at + len(line)
    return found


class RowMap:
    """The rows of a document by page and by offset."""

    def __init__(self, rows: Iterable[TextRow]) -> None:
        self._rows = sorted(rows, key=lambda row: row.start)
        self._starts = [row.start for row in self._rows]
        self._pages: dict[int, list[TextRow]] = {}
        for row in self._rows:
            self._pages.setdefault(row.page, []).append(row)

    def on_page(self, page: int) -> list[TextRow]:
        """Return the rows of a page in reading order."""
        return self._pages.get(page, [])

    def page_at(self, offset: int) -> int | None:
        """Return the index of the page that an offset stands on; None without any rows."""
        if not self._rows:
            return None
        return self._rows[max(0, bisect_right(self._starts, offset) - 1)].page

    def within(self, start: int, end: int) -> set[int]:
        """Return the pages that a stretch stands on."""
        first = max(0, bisect_right(self._starts, start) - 1)
        pages = set()
        for row in self._rows[first:]:
            if row.start >= end:
                break
            if row.start + row.length > start:
                pages.add(row.page)
        return pages
