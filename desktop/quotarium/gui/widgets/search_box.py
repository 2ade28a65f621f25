"""The search box: `searched` comes shortly after typing stops."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from quotarium.gui.icons import icon
from quotarium.gui.theme import theme
from quotarium.gui.widgets.sizes import tell_hint

_PAUSE = 130


class SearchBox(QLineEdit):
    """A line with a magnifying glass, and a cross that empties it.

    `searched` comes so long (ms) after the last letter.
    """

    searched = Signal()

    def __init__(
        self, name: str, hint: str, parent: QWidget | None = None, *, pause: int = _PAUSE
    ) -> None:
        super().__init__(parent)
        self.setObjectName("searchBox")
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setMinimumHeight(36)
        self._glass = QAction(self)
        self._cross = QAction(self.tr("Clear the search"), self)
        self._cross.triggered.connect(self.clear)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.addAction(self._cross, QLineEdit.ActionPosition.TrailingPosition)
        for made in self.findChildren(QToolButton):
            made.setAccessibleName(made.defaultAction().text() or name)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(pause)
        self._pause.timeout.connect(self.searched)
        self.textChanged.connect(self._on_text)
        self.returnPressed.connect(self.search_now)
        theme().changed.connect(self._tint)
        self._tint()
        self._cross.setVisible(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        tell_hint(self)

    def search_now(self) -> None:
        """Do not wait for a pause."""
        self._pause.stop()
        self.searched.emit()

    def show_query(self, query: str) -> None:
        """Show a search without a signal."""
        self.blockSignals(True)
        self.setText(query)
        self.blockSignals(False)
        self._cross.setVisible(bool(query))

    def _on_text(self, text: str) -> None:
        self._cross.setVisible(bool(text))
        self._pause.start()

    def _tint(self) -> None:
        muted = theme().colours.muted
        self._glass.setIcon(icon("search", muted))
        self._cross.setIcon(icon("close", muted))
