"""Lines to type in that tell what they have no room for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit

from quotarium.gui.mirroring import draw_line
from quotarium.gui.widgets.sizes import tell_hint

_MARGIN = 2


class HintedLine(QLineEdit):
    """A line to type in that tells its hint by a tooltip where there is no room for it."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        tell_hint(self)


class ElidedLine(QLineEdit):
    """The line of an editable box, without a frame: its text ends in … while nobody types."""

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
