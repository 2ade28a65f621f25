"""Where things are painted in a window that runs from right to left."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter


def is_mirrored() -> bool:
    """Tell whether the window runs from right to left."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def placed(part: QRect, whole: QRect) -> QRect:
    """Return a place within a whole, on the other side where the window is mirrored."""
    if not is_mirrored():
        return part
    return QRect(whole.left() + whole.right() - part.right(), part.top(), *part.size().toTuple())


def placed_within(part: QRectF, width: float) -> QRectF:
    """Return a place within a width, on the other side where the window is mirrored."""
    if not is_mirrored():
        return part
    return QRectF(width - part.right(), part.top(), part.width(), part.height())


def draw_line(
    painter: QPainter,
    room: QRect | QRectF,
    text: str,
    *,
    across: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter,
    at_end: bool = False,
) -> None:
    """Draw one line at the beginning or the end of its room, as the window runs."""
    right = at_end is not is_mirrored()
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    flags = int(across | side | Qt.AlignmentFlag.AlignAbsolute)
    painter.drawText(room, flags | int(Qt.TextFlag.TextSingleLine), text)
