"""A button that names a source in one line, however narrow it is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from quotarium.gui.widgets.buttons import keep_icon
from quotarium.gui.widgets.labels import plain_tip


class SourceButton(QPushButton):
    """Ends its line with … where it does not fit; the whole is its tooltip and its spoken name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = ""
        self.setAutoDefault(False)
        self.setAccessibleName(self.tr("Reported in"))
        self.setStyleSheet("QPushButton { text-align: left; }")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        keep_icon(self, "book-open")

    def set_line(self, line: str, spoken: str) -> None:
        """Show a source; `spoken` is what a screen reader says."""
        self._line = line
        self.setToolTip(plain_tip(line))
        self.setAccessibleName(spoken)
        self._elide()

    def minimumSizeHint(self) -> QSize:
        return QSize(80, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = self.width() - 56
        shown = self.fontMetrics().elidedText(self._line, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))
