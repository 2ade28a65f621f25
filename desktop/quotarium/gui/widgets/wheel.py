"""Lets the wheel scroll the page, not turn the values of the fields it passes over."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget


def leave_wheel(widget: QWidget) -> None:
    """Let the wheel change a field only once one has come to it by a click or by keys."""
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widget.installEventFilter(_Leaving(widget))


class _Leaving(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        passing = isinstance(watched, QWidget) and not watched.hasFocus()
        if passing and event.type() == QEvent.Type.Wheel:
            # What is ignored goes on to the area around.
            event.ignore()
            return True
        return False
