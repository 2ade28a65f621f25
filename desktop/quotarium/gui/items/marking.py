"""Paints the ground of the words that a search found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout

from quotarium.gui.theme import theme
from quotarium.gui.widgets.code_points import points

Stretches = Sequence[tuple[int, int]]


def marked(stretches: Stretches) -> list[QTextLayout.FormatRange]:
    """Return formats that mark stretches (UTF-16 units) of a layout as it is drawn."""
    found = []
    for start, end in stretches:
        one = QTextLayout.FormatRange()
        one.start, one.length = start, end - start
        look = QTextCharFormat()
        look.setBackground(QColor(theme().colours.highlight))
        one.format = look
        found.append(one)
    return found


def paint_marks(
    painter: QPainter, place: QPointF, text: str, font: QFont, stretches: Stretches
) -> None:
    """Paint the ground of stretches (UTF-16 units) of a line whose left top corner is given."""
    metrics = QFontMetricsF(font)
    for start, end in stretches:
        left = metrics.horizontalAdvance(text[: points(text, start)])
        right = metrics.horizontalAdvance(text[: points(text, end)])
        ground = QRectF(place.x() + left, place.y(), right - left, metrics.height())
        painter.fillRect(ground, QColor(theme().colours.highlight))
