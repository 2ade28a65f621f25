"""The parts of pages that were drawn, the least used forgotten when they take too much memory."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QRect
from PySide6.QtGui import QPixmap

from quotarium.reading.pdf_pages.facts import Tile

_WIDE, _HIGH = 1536, 1024
#: Bytes of pixels kept.
ROOM = 96 * 1024 * 1024


class Tiles:
    """A memory of pixmaps by Tile, bounded by the bytes of their pixels."""

    def __init__(self, room: int = ROOM) -> None:
        self._room = room
        self._kept: OrderedDict[Tile, QPixmap] = OrderedDict()
        self._taken = 0

    @property
    def taken(self) -> int:
        """Bytes of the pixels kept."""
        return self._taken

    def get(self, tile: Tile) -> QPixmap | None:
        """Return a tile, which so becomes the last one to be forgotten."""
        found = self._kept.get(tile)
        if found is not None:
            self._kept.move_to_end(tile)
        return found

    def __contains__(self, tile: object) -> bool:
        return tile in self._kept

    def put(self, tile: Tile, pixmap: QPixmap) -> None:
        """Keep a tile, and forget those used longest ago that there is no room for."""
        self._forget(tile)
        self._kept[tile] = pixmap
        self._taken += _bytes(tile)
        while self._taken > self._room and len(self._kept) > 1:
            self._forget(next(iter(self._kept)))

    def clear(self) -> None:
        """Forget everything."""
        self._kept.clear()
        self._taken = 0

    def _forget(self, tile: Tile) -> None:
        if self._kept.pop(tile, None) is not None:
            self._taken -= _bytes(tile)


def tiles_of(page: int, scale: float, size: tuple[int, int], seen: QRect) -> list[Tile]:
    """Return the tiles of a page of `size` pixels that a part of it needs, from above."""
    wide, high = size
    found = []
    for y in range(0, high, _HIGH):
        for x in range(0, wide, _WIDE):
            width, height = min(_WIDE, wide - x), min(_HIGH, high - y)
            if QRect(x, y, width, height).intersects(seen):
                found.append(Tile(page, scale, x, y, width, height))
    return found


def _bytes(tile: Tile) -> int:
    return 4 * tile.width * tile.height
