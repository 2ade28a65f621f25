"""Opens the preview of the current quote, and goes on with the list behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from quotarium.gui.items.quote_model import Role
from quotarium.gui.widgets.preview import QuotePreview
from quotarium.model.details import QuoteDetails

if TYPE_CHECKING:
    from quotarium.gui.pages.quotes import QuotesPage


class Previewing(QObject):
    """Serves the page of quotes."""

    def __init__(self, page: QuotesPage) -> None:
        super().__init__(page)
        self._page = page
        self.dialog: QuotePreview | None = None
        page.model.dataChanged.connect(lambda *_: self._show())

    def open(self) -> None:
        """Show the current quote large."""
        if not self._page.list.currentIndex().isValid():
            return
        if self.dialog is None:
            self.dialog = QuotePreview(self._page.window())
            self.dialog.moved.connect(self._move)
            self._page.list.selectionModel().currentChanged.connect(lambda *_: self._show())
        self.dialog.open()
        self._show()

    def _move(self, by: int) -> None:
        page = self._page
        row = page.list.currentIndex().row() + by
        if 0 <= row < page.model.rowCount():
            page.list.setCurrentIndex(page.model.index(row))
            page.view.scrollTo(page.model.index(row))

    def _show(self) -> None:
        if self.dialog is not None and self.dialog.isVisible():
            found = self._page.list.currentIndex().data(Role.DETAILS)
            self.dialog.show_quote(found if isinstance(found, QuoteDetails) else None)
