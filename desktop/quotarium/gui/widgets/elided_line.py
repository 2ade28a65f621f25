"""A line to type in whose text ends in … where it does not fit and nobody types."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit

from quotarium.gui.mirroring import draw_line

_MARGIN = 2


class ElidedLine(QLineEdit):
    """The line of an editable box: it has no frame of its own."""

    def paintEvent(self, event: QPaintEvent) -> None:
        room = self.rect().adjusted(_MARGIN, 0, -_MARGIN, 0)
        metrics = self.fontMetrics()
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        if self.hasFocus() or shown == self.text():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        draw_line(painter, room, shown)
        painter.end()
