"""The links of the quote that the inspector shows: looked up, changed, gone to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from quotarium.gui.actions import Actions
from quotarium.gui.links import changes
from quotarium.gui.links.field import LinksField
from quotarium.gui.widgets.chip import Chip
from quotarium.gui.workbench import Workbench
from quotarium.model.organising import LinkKind

if TYPE_CHECKING:
    from quotarium.model.quote import Quote
    from quotarium.services.linking import Linked
    from quotarium.storage.library import Library


class InspectedLinks(QObject):
    """Fills the field of links, and the chip that says whether a question is open."""

    def __init__(
        self, bench: Workbench, actions: Actions, field: LinksField, chip: Chip, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bench = bench
        self._field = field
        self._chip = chip
        self._quote: Quote | None = None
        self._shown: int | None = None
        field.link_wanted.connect(actions["quote.link"].trigger)
        field.opened.connect(bench.show_quote)
        field.removed.connect(self._remove)
        field.kind_chosen.connect(
            lambda link, kind: bench.write(changes.changing(link, kind=LinkKind(kind)))
        )
        field.note_given.connect(lambda link, note: bench.write(changes.changing(link, note=note)))

    def show(self, quote: Quote) -> None:
        """Look up the links of a quote."""
        if quote.id != self._shown:
            self._field.set_value(())
            self._chip.hide()
        self._quote = quote
        self._shown = quote.id

        def work(library: Library) -> tuple[Linked, ...]:
            from quotarium.services.linking import links_of

            return links_of(library, quote.id)

        def answer(found: tuple[Linked, ...]) -> None:
            if self._shown == quote.id:
                self._field.set_value(found)
                self._say_question(quote, found)

        self._bench.read(work, answer, owner=self, key="links")

    def _say_question(self, quote: Quote, found: tuple[Linked, ...]) -> None:
        self._chip.setVisible(quote.question)
        if quote.question:
            answered = any(
                one.link.kind is LinkKind.RESPONDS_TO and not one.outgoing for one in found
            )
            if answered:
                self._chip.set_fact(self.tr("question, answered"), "good")
            else:
                self._chip.set_fact(self.tr("open question"), "warning")

    def _remove(self, link_id: int) -> None:
        bench, told = self._bench, self.tr("Link removed.")
        bench.write(changes.removing(link_id), lambda _: bench.told_undoable.emit(told))
