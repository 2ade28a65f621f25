"""Widgets beside one another, or below one another where there is no room."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

_Way = QBoxLayout.Direction


class Beside(QWidget):
    """`least` tells the width in pixels from which on they stand beside one another.

    It is asked at every change of the size, so that it can follow the type.
    """

    def __init__(self, least: Callable[[], int], gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = least
        self._box = QBoxLayout(_Way.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(gap)

    def add(self, widget: QWidget, stretch: int = 1) -> None:
        """Add a widget at the end."""
        self._box.addWidget(widget, stretch)

    def minimumSizeHint(self) -> QSize:
        """Return what they need below one another: beside, they never would give way."""
        hint = super().minimumSizeHint()
        items = (self._box.itemAt(number) for number in range(self._box.count()))
        widest = max((one.minimumSize().width() for one in items if one), default=0)
        return QSize(min(hint.width(), widest), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = event.size().width() >= self._least()
        self._box.setDirection(_Way.LeftToRight if beside else _Way.TopToBottom)
