"""What is done with the selected quotes, and with the search that found them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMessageBox, QWidget

from quotarium.gui import words
from quotarium.gui.pages import quote_changes
from quotarium.gui.routes import Route
from quotarium.gui.workbench import Workbench
from quotarium.model.details import QuoteDetails

if TYPE_CHECKING:
    from quotarium.gui.pages.quotes import QuotesPage
    from quotarium.services.outcome import Outcome
    from quotarium.storage.library import Library


class QuoteDeeds(QObject):
    """`changing` comes just before the quotes that were selected leave their place."""

    changing = Signal()

    def __init__(self, bench: Workbench, page: QuotesPage) -> None:
        super().__init__(page)
        self._bench = bench
        self._page = page

    def trash(self) -> None:
        """Move them to the Trash."""
        self._change(quote_changes.trash, self.tr("Moved to the Trash: %1."))

    def restore(self) -> None:
        """Put them back where they were."""
        self._change(quote_changes.restore, self.tr("Put back: %1."))

    def review(self) -> None:
        """Let them leave the Inbox."""
        self._change(quote_changes.review, self.tr("Marked as reviewed: %1."))

    def delete(self) -> None:
        """Delete them for ever, if the user says so once more."""
        ids = self._page.selected_ids()
        if not ids:
            return
        question = self.tr("Delete %1 for ever?").replace("%1", words.number_of_quotes(len(ids)))
        if confirmed(self._page, question, self.tr("Delete")):
            self._change(quote_changes.delete, self.tr("Deleted: %1."))

    def empty_trash(self) -> None:
        """Delete all that is in the Trash, whatever is searched there, if the user says so."""
        number = self._page.finding.whole("trash")
        if not number:
            return

        def work(library: Library) -> Outcome[object]:
            from quotarium.services.trash import empty

            return empty(library)

        question = self.tr("Delete all quotes in the Trash for ever: %1?")
        quotes = words.number_of_quotes(number)
        if confirmed(self._page, question.replace("%1", quotes), self.tr("Empty the Trash")):
            told = self.tr("Deleted: %1.").replace("%1", quotes)
            self._bench.write(work, lambda _: self._bench.told_undoable.emit(told))

    def change_all(self) -> None:
        """Change what is selected, or all that is found."""
        from quotarium.gui.bulk.dialog import ChangeManyDialog
        from quotarium.gui.pages.quotes_finding import search_of

        page, question = self._page, self._page.question()
        if self._bench.library is None or not page.model.rowCount():
            return
        ChangeManyDialog(
            self._bench,
            page.selected_ids(),
            lambda: search_of(question),
            page.model.rowCount(),
            page.window(),
        ).open()

    def save_search(self) -> None:
        """Keep the search under a name in the navigation."""
        query = self._page.box.text().strip()
        if not query:
            self._page.focus_search()
            return
        name, given = QInputDialog.getText(
            self._page,
            self.tr("Save this search"),
            self.tr("A name for it in the navigation:"),
            QLineEdit.EchoMode.Normal,
            query,
        )
        if given and name.strip():
            self._bench.write(_saving(name.strip(), query))

    def _change(
        self, work: Callable[[Library, tuple[int, ...]], Outcome[object]], told: str
    ) -> None:
        ids = self._page.selected_ids()

        def changed(_: object) -> None:
            self.changing.emit()
            number = words.number_of_quotes(len(ids))
            self._bench.told_undoable.emit(told.replace("%1", number))

        if ids:
            self._bench.write(lambda library: work(library, ids), changed)


def route_to(details: QuoteDetails) -> Route | None:
    """Return the way to a quote's place in the source that is cited."""
    if details.cited is None:
        return None
    selector = details.cited.clipping.selector
    return Route(
        page="reader",
        id=details.cited.source.id,
        snapshot_id=details.cited.clipping.snapshot_id,
        quote_id=details.quote.id,
        start=selector.start if selector else None,
        end=selector.end if selector else None,
    )


def _saving(name: str, query: str) -> Callable[[Library], Outcome[object]]:
    def work(library: Library) -> Outcome[object]:
        from quotarium.services.organising import save_search

        return save_search(library, name, query)

    return work


def confirmed(parent: QWidget, question: str, button: str) -> bool:
    """Ask before something that takes words away for good."""
    box = QMessageBox(QMessageBox.Icon.Warning, question, question, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    yes = box.addButton(button, QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    return box.clickedButton() is yes
