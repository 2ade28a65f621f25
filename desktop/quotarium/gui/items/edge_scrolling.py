"""Scrolls a list while something is dragged along its upper or lower edge."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QDragMoveEvent
from PySide6.QtWidgets import QAbstractItemView

_EDGE = 32
_EVERY = 40


class EdgeScrolling(QObject):
    """Serves a view; the nearer to the edge (pixels), the faster."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._steps = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self._scroll)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragMove and isinstance(event, QDragMoveEvent):
            self._aim(event.position().toPoint().y())
        elif event.type() in {QEvent.Type.DragLeave, QEvent.Type.Drop}:
            self._timer.stop()
        return False

    def _aim(self, y: int) -> None:
        below = y - (self._view.viewport().height() - _EDGE)
        # A quarter of the edge for one more step of the scroll bar.
        self._steps = (max(0, below) + 7) // 8 - (max(0, _EDGE - y) + 7) // 8
        if self._steps and not self._timer.isActive():
            self._timer.start()
        elif not self._steps:
            self._timer.stop()

    def _scroll(self) -> None:
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + self._steps * max(1, bar.singleStep() // 2))
