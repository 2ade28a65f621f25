"""Opens the preview of the current quote, and goes on with the list behind it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from quotarium.gui.quotes.lists import QuoteLists
from quotarium.gui.widgets.preview import QuotePreview


class Previewing(QObject):
    """Serves the lists of a page."""

    def __init__(self, lists: QuoteLists) -> None:
        super().__init__(lists)
        self._lists = lists
        self.dialog: QuotePreview | None = None
        lists.model.dataChanged.connect(lambda *_: self._show())

    def open(self) -> None:
        """Show the current quote large."""
        if not self._lists.cards.currentIndex().isValid():
            return
        if self.dialog is None:
            self.dialog = QuotePreview(self._lists.window())
            self.dialog.moved.connect(self._move)
            self._lists.cards.selectionModel().currentChanged.connect(lambda *_: self._show())
        self.dialog.open()
        self._show()

    def _move(self, by: int) -> None:
        row = self._lists.cards.currentIndex().row() + by
        if 0 <= row < self._lists.model.rowCount():
            self._lists.set_current(row)

    def _show(self) -> None:
        if self.dialog is not None and self.dialog.isVisible():
            self.dialog.show_quote(self._lists.current())
