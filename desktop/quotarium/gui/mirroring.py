"""Where things are painted in a window that runs from right to left."""

from __future__ import annotations

from unicodedata import bidirectional

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
    flags = int(across | side | Qt.AlignmentFlag.AlignAbsolute) | int(Qt.TextFlag.TextSingleLine)
    painter.drawText(room, flags | own_direction(text), text)


def own_direction(text: str) -> int:
    """Return the flag by which a text runs as its own letters do, not as the window does.

    Else the full stop of a quote in Latin letters stands before it in an Arabic window.
    """
    right, left = Qt.TextFlag.TextForceRightToLeft, Qt.TextFlag.TextForceLeftToRight
    return int(right if runs_right(text) else left)


def isolated(text: str) -> str:
    """Return a text that keeps its direction to itself where it runs against the window.

    Else a year behind a Hebrew title stands before it in an English line (UAX 9, 2.4.2).
    """
    return isolate(text) if runs_right(text) is not is_mirrored() else text


def isolate(text: str) -> str:
    """Return a text that keeps its direction to itself."""
    return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"


def runs_right(text: str) -> bool:
    """Tell whether the first letter of a text is of a script that runs from right to left."""
    kinds = (bidirectional(sign) for sign in text)
    first = next((kind for kind in kinds if kind in {"L", "R", "AL"}), None)
    return is_mirrored() if first is None else first != "L"
