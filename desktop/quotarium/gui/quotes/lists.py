"""The quotes of a page as cards or as a table, or what is said where there are none."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from quotarium.gui.items.card_view import CardView
from quotarium.gui.items.quote_model import QuoteModel, Role
from quotarium.gui.links.dropping import CardDrops
from quotarium.gui.theme import theme
from quotarium.gui.widgets.empty_state import EmptyState
from quotarium.gui.workbench import Workbench
from quotarium.model.details import QuoteDetails
from quotarium.model.search import EVERYTHING, Tree

if TYPE_CHECKING:
    from quotarium.gui.items.quote_table import QuoteTable
    from quotarium.storage.library import Library


class QuoteLists(QStackedWidget):
    """Two views (`cards`, `table`) of one model with one selection.

    `served` comes with the table, made when it is first shown; `menu_wanted` carries a place on
    the screen, `linked` the quote dragged, the one it was dropped on, and where; `order_wanted`
    the key of the order that a column stands for.
    """

    served = Signal(object)
    opened = Signal()
    preview_wanted = Signal()
    menu_wanted = Signal(QPoint)
    linked = Signal(int, int, QPoint)
    order_wanted = Signal(str)

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._table: QuoteTable | None = None
        self._tree: Tree = EVERYTHING
        self._sorted = ("", False)
        self.model = QuoteModel(self)
        self.model.details_wanted.connect(self._fetch)
        self.cards = CardView()
        self.cards.setObjectName("quoteList")
        self._serve(self.cards)
        self.empty = EmptyState()
        self.addWidget(self.cards)
        self.addWidget(self.empty)
        theme().changed.connect(self.cards.viewport().update)

    def _serve(self, view: CardView) -> None:
        view.setAccessibleName(self.tr("Quotes"))
        view.setModel(self.model)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(partial(self._on_menu, view))
        CardDrops(view).dropped.connect(self.linked)
        view.activated.connect(lambda _: self.opened.emit())
        view.preview_wanted.connect(self.preview_wanted)

    def _on_menu(self, view: CardView, point: QPoint) -> None:
        self.menu_wanted.emit(view.viewport().mapToGlobal(point))

    # What is shown.

    @property
    def view(self) -> CardView:
        """The list that is wanted: the cards or the table."""
        return self.table if self._bench.settings.quote_view == "table" else self.cards

    @property
    def table(self) -> QuoteTable:
        """The table, made when it is first asked for."""
        if self._table is None:
            self._table = self._made_table()
            self.addWidget(self._table)
            self.served.emit(self._table)
        return self._table

    def _made_table(self) -> QuoteTable:
        from quotarium.gui.items.quote_table import QuoteTable

        table = QuoteTable()
        table.setObjectName("quoteTable")
        self._serve(table)
        table.setSelectionModel(self.cards.selectionModel())
        table.look_for(self._tree)
        settings = self._bench.settings
        table.head.show_columns(settings.quote_columns, settings.quote_column_widths)
        table.head.sort_by(*self._sorted)
        table.head.columns_changed.connect(self._on_columns)
        table.order_wanted.connect(self.order_wanted)
        theme().changed.connect(table.viewport().update)
        return table

    def show_found(self, any_: bool) -> None:
        """Show the list, or the room for what is said where there is nothing."""
        self.setCurrentWidget(self.view if any_ else self.empty)

    def show_ids(self, ids: tuple[int, ...] | array[int], tree: Tree) -> None:
        """Show these quotes, and in them what they were found for."""
        # Before the cards are set, or they would be set twice.
        self._tree = tree
        for view in self._views():
            view.look_for(tree)
        self.model.set_ids(ids)

    def set_headings(self, headings: Mapping[int, str]) -> None:
        """Put these lines above the rows that they are of."""
        for view in self._views():
            view.set_headings(headings)

    def sorted_by(self, order: str, *, descending: bool) -> None:
        """Let the head of the table say in which order the quotes stand."""
        self._sorted = order, descending
        if self._table is not None:
            self._table.head.sort_by(order, descending)

    def toggle_table(self) -> None:
        """Show the cards as a table, the table as cards, and keep that."""
        as_table = self._bench.settings.quote_view != "table"
        self._bench.choose(quote_view="table" if as_table else "cards")
        if self.model.rowCount():
            self.setCurrentWidget(self.view)
            self.view.scrollTo(self.cards.currentIndex())
            self.view.setFocus()

    def current(self) -> QuoteDetails | None:
        """Return the current quote, None where there is none or its details are not here yet."""
        found = self.cards.currentIndex().data(Role.DETAILS)
        return found if isinstance(found, QuoteDetails) else None

    def set_current(self, row: int) -> None:
        """Make a row the current one, in sight."""
        self.cards.setCurrentIndex(self.model.index(row))
        if self.view is not self.cards:
            self.view.scrollTo(self.model.index(row))

    def _views(self) -> list[CardView]:
        return [self.cards] if self._table is None else [self.cards, self._table]

    def _on_columns(self) -> None:
        head = self.table.head
        self._bench.choose(quote_columns=head.keys(), quote_column_widths=head.widths())

    def _fetch(self, ids: tuple[int, ...]) -> None:
        def work(library: Library) -> tuple[QuoteDetails, ...]:
            from quotarium.services.quotes import details

            return details(library, ids)

        self._bench.read(work, self.model.provide, owner=self)
