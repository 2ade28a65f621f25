"""The quotes clipped from the source that is read, as cards beside the text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from quotarium.gui.items.card_view import CardView
from quotarium.gui.items.quote_model import QuoteModel, Role
from quotarium.gui.widgets.empty_state import EmptyState
from quotarium.gui.workbench import Workbench

if TYPE_CHECKING:
    from quotarium.model.details import QuoteDetails
    from quotarium.storage.library import Library


class ClippingsPanel(QFrame):
    """`shown` tells which card is current, `opened` which one is to be looked at whole."""

    shown = Signal(int)
    opened = Signal(int)

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("room", "paper")
        self._bench = bench
        self.model = QuoteModel(self)
        self.list = CardView()
        self.list.setObjectName("clippingList")
        self.list.setAccessibleName(self.tr("Quotes clipped from this source"))
        self.list.setModel(self.model)
        self.empty = EmptyState()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.stack, 1)
        self.model.details_wanted.connect(self._fetch)
        self.list.clicked.connect(lambda index: self._tell(index.data(Role.ID)))
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.activated.connect(lambda index: self.opened.emit(index.data(Role.ID)))

    def show_quotes(self, ids: Sequence[int], *, has_text: bool) -> None:
        """Show these quotes, in the order in which they stand in the text."""
        self.model.set_ids(ids)
        self.stack.setCurrentWidget(self.list if ids else self.empty)
        if not ids and has_text:
            self.empty.show_state(
                "clip",
                self.tr("Nothing clipped yet"),
                self.tr(
                    "Select words in the text with the mouse or with Shift and the arrow keys, "
                    "then press C."
                ),
            )
        elif not ids:
            self.empty.show_state(
                "file",
                self.tr("No text to clip from"),
                self.tr("This source has no captured text. Its details can still be cited."),
            )

    def look_again(self) -> None:
        """Look up what the cards show anew."""
        self.model.forget()

    def set_current(self, quote_id: int | None) -> None:
        """Mark a card without going to its place."""
        row = self.model.row_of(quote_id) if quote_id is not None else None
        selection = self.list.selectionModel()
        selection.blockSignals(True)
        if row is None:
            selection.clear()
        else:
            index = self.model.index(row)
            selection.setCurrentIndex(index, selection.SelectionFlag.ClearAndSelect)
            self.list.scrollTo(index)
        selection.blockSignals(False)
        self.list.viewport().update()

    def _on_current(self) -> None:
        if self.list.hasFocus():
            self._tell(self.list.currentIndex().data(Role.ID))

    def _tell(self, quote_id: object) -> None:
        if isinstance(quote_id, int):
            self.shown.emit(quote_id)

    def _fetch(self, ids: tuple[int, ...]) -> None:
        def work(library: Library) -> tuple[QuoteDetails, ...]:
            from quotarium.services.quotes import details

            return details(library, ids)

        self._bench.read(work, self.model.provide, owner=self)
