"""Headings above some rows of a list."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter

from quotarium.gui import fonts
from quotarium.gui.mirroring import draw_line
from quotarium.gui.theme import theme

_HEIGHT = 34


class RowHeadings:
    """`texts` says which rows have one."""

    def __init__(self) -> None:
        self.texts: Mapping[int, str] = {}

    def room(self, row: int) -> int:
        """Return the room above a row (pixels)."""
        return _HEIGHT if row in self.texts else 0

    def paint(self, painter: QPainter, row: int, below: QRect) -> None:
        """Paint a row's heading above its place, if it has one."""
        if row not in self.texts:
            return
        place = QRect(2, below.top() - _HEIGHT, below.width() - 4, _HEIGHT - 6)
        painter.setFont(fonts.scaled(0, bold=True))
        painter.setPen(QColor(theme().colours.muted))
        elide = Qt.TextElideMode.ElideRight
        shown = painter.fontMetrics().elidedText(self.texts[row], elide, place.width())
        draw_line(painter, place, shown, across=Qt.AlignmentFlag.AlignBottom)
