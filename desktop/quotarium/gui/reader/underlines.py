"""The dotted lines under what may be clipped; only what is seen is painted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock, QTextLine

from quotarium.gui.theme import theme

_THICKNESS = 1.6
_BELOW = 3.0


def underline(
    painter: QPainter,
    places: Sequence[tuple[int, int]],
    top: QTextBlock,
    scrolled: int,
    dirty: QRect,
) -> None:
    """Underline stretches (positions in the document) from the block `top` on.

    `scrolled` is how far the document is scrolled, in pixels.
    """
    pen = QPen(QColor(theme().colours.accent), _THICKNESS)
    pen.setStyle(Qt.PenStyle.CustomDashLine)
    pen.setDashPattern([0.01, 1.9])
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    left = [place for place in places if place[1] > top.position()]
    block = top
    while block.isValid() and left:
        origin = block.layout().position() - QPointF(0, scrolled)
        if origin.y() > dirty.bottom():
            break
        begin, end = block.position(), block.position() + block.length()
        for first, last in left:
            if first < end and last > begin:
                _underline_lines(painter, block, first - begin, last - begin, origin)
        block = block.next()
    painter.restore()


def _underline_lines(
    painter: QPainter, block: QTextBlock, first: int, last: int, origin: QPointF
) -> None:
    layout = block.layout()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        begin = max(first, line.textStart())
        end = min(last, line.textStart() + line.textLength())
        if begin < end:
            y = origin.y() + line.y() + line.ascent() + _BELOW
            for run in _runs(line, begin, end):
                at = origin.x()
                painter.drawLine(QPointF(at + run.left(), y), QPointF(at + run.right(), y))


def _runs(line: QTextLine, begin: int, end: int) -> list[QRectF]:
    """Return where characters of a line are; in mixed directions they are in several places."""
    return [run.boundingRect() for run in line.glyphRuns(begin, end - begin)]
