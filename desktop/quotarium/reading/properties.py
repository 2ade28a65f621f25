"""Simple elements of a document's properties by their names."""

from __future__ import annotations

from quotarium.errors import UnreadableSource
from quotarium.reading.markup import walk


class Properties:
    """Walks through properties; `said` holds the words of the elements without children."""

    def __init__(self) -> None:
        self.said: dict[str, list[str]] = {}
        self._pieces: list[str] = []

    def first(self, name: str) -> str:
        """Return the first of what an element says, else ""."""
        return next(iter(self.said.get(name, ())), "")

    def enter(self, tag: str, attributes: dict[str, str]) -> None:
        """Enter an element."""
        self._pieces.clear()

    def leave(self, tag: str) -> None:
        """Leave an element."""
        text = "".join(self._pieces).strip()
        if text:
            self.said.setdefault(tag, []).append(text)
        self._pieces.clear()

    def words(self, text: str) -> None:
        """Take characters."""
        self._pieces.append(text)


def properties(name: str, data: bytes | None) -> Properties:
    """Return what properties say; damaged ones say nothing, for the text can still be read."""
    found = Properties()
    if data is not None:
        try:
            walk(name, data, found)
        except UnreadableSource:
            return Properties()
    return found
