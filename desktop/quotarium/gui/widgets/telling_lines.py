"""Lines to type in that tell what they have no room for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QToolButton

from quotarium.gui.mirroring import draw_line, is_mirrored
from quotarium.gui.widgets.sizes import tell_hint, tell_whole

_MARGIN = 2


def paint_elided(line: QLineEdit) -> bool:
    """Paint a field whose text has no room with … at its end, unless somebody types in it.

    Returns whether it was painted; a tooltip tells the whole.
    """
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    style, text = line.style(), line.text()
    room = style.subElementRect(QStyle.SubElement.SE_LineEditContents, option, line)
    # Pictures within the field, as of a calendar.
    pictures = [one.width() for one in line.findChildren(QToolButton) if one.isVisible()]
    at_end = sum(pictures) + _MARGIN * len(pictures)
    room = room.adjusted(_MARGIN, 0, -_MARGIN, 0)
    room.setWidth(room.width() - at_end)
    if is_mirrored():
        room.translate(at_end, 0)
    shown = line.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    cut = shown != text
    tell_whole(line, text if cut else "")
    if not cut or line.hasFocus():
        return False
    painter = QPainter(line)
    style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, line)
    painter.setPen(option.palette.color(QPalette.ColorRole.Text))
    draw_line(painter, room, shown)
    painter.end()
    return True


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
