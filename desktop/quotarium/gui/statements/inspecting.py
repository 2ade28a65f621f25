"""What may be the same statement as the quote that the inspector shows: looked up and settled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from quotarium.gui.actions import Actions
from quotarium.gui.links.changes import linking
from quotarium.gui.statements import changes
from quotarium.gui.statements.field import StatementField
from quotarium.gui.workbench import Workbench
from quotarium.model.details import QuoteDetails
from quotarium.model.organising import LinkKind

if TYPE_CHECKING:
    from quotarium.services.near_statements import Near
    from quotarium.storage.library import Library


class InspectedStatement(QObject):
    """Fills the field of proposals, and does what is chosen there."""

    def __init__(
        self, bench: Workbench, actions: Actions, field: StatementField, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bench = bench
        self._field = field
        self._shown: int | None = None
        field.opened.connect(bench.show_quote)
        field.joined.connect(self._join)
        field.linked.connect(self._link)
        field.dismissed.connect(self._dismiss)
        field.reports_wanted.connect(actions["quote.reports"].trigger)

    def show(self, details: QuoteDetails) -> None:
        """Look up what may be the same as a quote."""
        quote_id = details.quote.id
        if quote_id != self._shown:
            self._field.set_value(())
        self._shown = quote_id
        self._field.show_reports(len(details.found_in))

        def work(library: Library) -> tuple[Near, ...]:
            from quotarium.services.near_statements import near
            from quotarium.services.quotes import details

            return near(library, quote_id) if details(library, [quote_id]) else ()

        def answer(found: tuple[Near, ...]) -> None:
            if self._shown == quote_id:
                self._field.set_value(found)

        self._bench.read(work, answer, owner=self, key="near")

    def _join(self, other_id: int) -> None:
        if self._shown is not None:
            told = self.tr("The reports are gathered in one statement.")
            work = changes.joining(self._shown, (other_id,))
            self._bench.write(work, lambda _: self._bench.told_undoable.emit(told))

    def _link(self, other_id: int) -> None:
        if self._shown is not None:
            told = self.tr("Linked: this quote repeats the other.")
            work = linking(self._shown, other_id, LinkKind.REPEATS)
            self._bench.write(work, lambda _: self._bench.told_undoable.emit(told))

    def _dismiss(self, other_id: int) -> None:
        if self._shown is not None:
            told = self.tr("They will not be proposed again.")
            work = changes.keeping_apart(self._shown, other_id)
            self._bench.write(work, lambda _: self._bench.told_undoable.emit(told))
