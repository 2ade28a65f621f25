"""Looks up a list of things in an order, and its rows page by page."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from quotarium.errors import Cancelled
from quotarium.gui.rows.paged_rows import PagedRows
from quotarium.gui.rows.row import Row
from quotarium.gui.rows.row_view import RowView
from quotarium.gui.widgets.order_button import OrderButton
from quotarium.gui.workbench import Workbench

if TYPE_CHECKING:
    from quotarium.services.lists import ListRow
    from quotarium.services.searching import Stop
    from quotarium.storage.library import Library

_FIRST = 50


class Listing(QObject):
    """Serves a view of PagedRows; `shown` says how many rows there are now.

    `kind` is the value of a services.lists.Thing, the keys of `order` are those of a ListOrder;
    `trash` looks into the Trash, `only` for one kind of speakers. `came` says that the current row
    is known now, by its id.
    """

    shown = Signal(int)
    came = Signal(int)

    def __init__(
        self,
        bench: Workbench,
        view: RowView,
        order: OrderButton,
        kind: str,
        row: Callable[[ListRow], Row],
    ) -> None:
        super().__init__(view)
        assert isinstance(view.rows, PagedRows)
        self._bench, self._view, self._order = bench, view, order
        self._kind, self._row = kind, row
        self._rows = view.rows
        self._stop: Stop | None = None
        self.wanted: int | None = None
        self.trash = False
        self.only = ""
        self._rows.rows_wanted.connect(self._fetch)

    def look(self, query: str) -> None:
        """Look for what a query finds; what was looked for before is stopped."""
        from quotarium.services.searching import Stop

        if self._stop is not None:
            self._stop.now()
        self._stop = stop = Stop()
        kind, order, down = self._kind, self._order.order, self._order.descending
        trash, only = self.trash, self.only

        def work(library: Library) -> tuple[array[int], tuple[ListRow, ...]]:
            from quotarium.services.lists import ListOrder, Thing, ids_of, rows_of

            thing = Thing(kind)
            ids = ids_of(
                library, thing, query, ListOrder(order),
                descending=down, trash=trash, kind=only, stop=stop,
            )  # fmt: skip
            return ids, rows_of(library, thing, ids[:_FIRST])

        key = f"list {kind}"
        self._bench.read(work, self._show, owner=self, key=key, failed=self._failed)

    def clear(self) -> None:
        """Show nothing: something else altogether is looked for."""
        self._rows.set_ids(())

    def _show(self, answer: tuple[array[int], tuple[ListRow, ...]]) -> None:
        ids, first = answer
        self._rows.set_ids(ids)
        self._provide(first)
        wanted, self.wanted = self.wanted, None
        if wanted is not None:
            self._view.set_current(wanted)
        self.shown.emit(len(ids))

    def _fetch(self, ids: tuple[int, ...]) -> None:
        kind = self._kind

        def work(library: Library) -> tuple[ListRow, ...]:
            from quotarium.services.lists import Thing, rows_of

            return rows_of(library, Thing(kind), ids)

        self._bench.read(work, self._provide, owner=self)

    def _provide(self, found: tuple[ListRow, ...]) -> None:
        self._rows.provide(self._row(one) for one in found)
        current = self._view.current_id()
        if any(one.thing.id == current for one in found):
            self.came.emit(current)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Cancelled):
            self._bench.report(error)
