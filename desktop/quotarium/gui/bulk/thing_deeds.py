"""What is done with the selected sources, speakers or occasions, whichever they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from quotarium.gui.rows.row_view import RowView
from quotarium.gui.workbench import Workbench

if TYPE_CHECKING:
    from quotarium.gui.bulk.subjects import Subject
    from quotarium.services.outcome import Outcome
    from quotarium.storage.library import Library


class ThingDeeds(QObject):
    """`kind` is the value of a services.lists.Thing; tags have nothing to change (`changes`)."""

    def __init__(self, bench: Workbench, kind: str, view: RowView) -> None:
        super().__init__(view)
        self._bench, self._kind, self._view = bench, kind, view
        self.changes = kind != "tag"

    def change_all(self) -> None:
        """Change what is selected, or all that is found."""
        from quotarium.gui.bulk.dialog import ChangeManyDialog

        every = self._view.rows.ids_between(0, self._view.rows.rowCount() - 1)
        if every:
            ChangeManyDialog(
                self._bench,
                self._subject(),
                self._view.selected_ids(),
                lambda: every,
                self._subject().number(len(every)),
                self._view.window(),
            ).open()

    def trash(self) -> None:
        """Move them to the Trash; what a quote needs stays."""
        told = self.tr("Moved to the Trash: %1.")
        none = self.tr("Nothing was moved: quotes outside the Trash still need it.")
        self._do("trash", told, none)

    def restore(self) -> None:
        """Put them back."""
        self._do("restore", self.tr("Put back: %1."), self.tr("Nothing was put back."))

    def _subject(self) -> Subject:
        from quotarium.gui.bulk.subjects import SUBJECTS

        return SUBJECTS[self._kind]

    def _do(self, key: str, told: str, none: str) -> None:
        ids, subject, bench = self._view.selected_ids(), self._subject(), self._bench
        if not ids:
            return

        def work(library: Library) -> Outcome[int]:
            return subject.change_all(library, ids, subject.made(key, ()))

        def then(number: int) -> None:
            if number:
                bench.told_undoable.emit(told.replace("%1", subject.number(number)))
            else:
                bench.told.emit(none)

        bench.write(work, then)
