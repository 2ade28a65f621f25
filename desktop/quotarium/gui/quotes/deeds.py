"""What is done with the selected quotes, and with the search that found them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMessageBox, QWidget

from quotarium.gui import words
from quotarium.gui.quotes import changes
from quotarium.gui.quotes.choice import Choice
from quotarium.gui.quotes.finding import QuoteFinding, search_of
from quotarium.gui.quotes.lists import QuoteLists
from quotarium.gui.workbench import Workbench

if TYPE_CHECKING:
    from quotarium.services.outcome import Outcome
    from quotarium.storage.library import Library


class QuoteDeeds(QObject):
    """Serves the lists of a page; what it asks and tells goes through the workbench."""

    def __init__(
        self, bench: Workbench, lists: QuoteLists, choice: Choice, finding: QuoteFinding
    ) -> None:
        super().__init__(lists)
        self._bench = bench
        self._lists = lists
        self._choice = choice
        self._finding = finding

    def trash(self) -> None:
        """Move them to the Trash."""
        self._change(changes.trash, self.tr("Moved to the Trash: %1."))

    def restore(self) -> None:
        """Put them back where they were."""
        self._change(changes.restore, self.tr("Put back: %1."))

    def review(self) -> None:
        """Let them leave the Inbox."""
        self._change(changes.review, self.tr("Marked as reviewed: %1."))

    def delete(self) -> None:
        """Delete them for ever, if the user says so once more."""
        ids = self._choice.ids()
        if not ids:
            return
        question = self.tr("Delete %1 for ever?").replace("%1", words.number_of_quotes(len(ids)))
        if confirmed(self._lists, question, self.tr("Delete")):
            self._change(changes.delete, self.tr("Deleted: %1."))

    def empty_trash(self) -> None:
        """Delete all that is in the Trash, whatever is searched there, if the user says so."""
        number = self._finding.whole("trash")

        def work(library: Library) -> Outcome[object]:
            from quotarium.services.trash import empty

            return empty(library)

        question = self.tr("Delete all that is in the Trash for ever, with %1?")
        quotes = words.number_of_quotes(number)
        if confirmed(self._lists, question.replace("%1", quotes), self.tr("Empty the Trash")):
            told = self.tr("The Trash was emptied.")
            self._bench.write(work, lambda _: self._bench.told_undoable.emit(told))

    def change_all(self) -> None:
        """Change what is selected, or all that is found."""
        from quotarium.gui.bulk.dialog import ChangeManyDialog
        from quotarium.gui.bulk.subjects import SUBJECTS

        question, (number, more) = self._finding.asked, self._finding.found
        if question is not None and number:
            ChangeManyDialog(
                self._bench,
                SUBJECTS["quote"],
                self._choice.ids(),
                lambda: search_of(question),
                words.number_of_quotes(number, more=more),
                self._lists.window(),
            ).open()

    def save_search(self, query: str) -> None:
        """Keep a search under a name in the navigation."""
        name, given = QInputDialog.getText(
            self._lists,
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
        ids = self._choice.ids()

        def changed(_: object) -> None:
            self._choice.remember_next()
            number = words.number_of_quotes(len(ids))
            self._bench.told_undoable.emit(told.replace("%1", number))

        if ids:
            self._bench.write(lambda library: work(library, ids), changed)


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
