"""Which quotes of a list are selected, kept while the list is looked up anew."""

from __future__ import annotations

from array import array

from PySide6.QtCore import QItemSelection, QObject, Signal

from quotarium.gui.items.quote_model import Role
from quotarium.gui.quotes.lists import QuoteLists

#: The selected ids and the current one.
Chosen = tuple[tuple[int, ...], int | None]


class Choice(QObject):
    """`changed` carries the selected ids in the order of the list."""

    changed = Signal(tuple)

    def __init__(self, lists: QuoteLists) -> None:
        super().__init__(lists)
        self._lists = lists
        self._model = lists.model
        self._selection = lists.cards.selectionModel()
        self._wanted: int | None = None
        self._fallback: int | None = None
        self._held: Chosen | None = None
        self._restored: tuple[int, ...] = ()
        self._selection.selectionChanged.connect(lambda *_: self._tell())

    def ids(self) -> tuple[int, ...]:
        """Return the ids of the selected quotes, in the order of the list."""
        # By ranges: the indexes of a hundred thousand rows would cost a third of a second.
        selection, ids = self._selection.selection(), self._model.ids
        ranges = (selection.at(number) for number in range(selection.count()))
        found = array("i")
        for top, bottom in sorted((one.top(), one.bottom()) for one in ranges):
            found += ids[top : bottom + 1]
        return tuple(found)

    def want(self, quote_id: int | None) -> None:
        """Select this quote as soon as it is in the list."""
        self._wanted = quote_id

    def remember_next(self) -> None:
        """Remember which quote takes the place of those that are about to go."""
        ids, row = self._model.ids, self._lists.cards.currentIndex().row()
        self._fallback = ids[min(row + 1, len(ids) - 1)] if ids and row >= 0 else None

    def hold(self, *, several: bool) -> None:
        """Remember what is selected before other rows come; with `several` not only the current.

        The first rows and then all come: what was remembered before the first counts.
        """
        if self._held is None:
            self._held = (self.ids(), self._lists.cards.currentIndex().data(Role.ID))
        if not several:
            self._held = ((), self._held[1])

    @property
    def waits(self) -> bool:
        """Whether a quote is wanted that is not here yet."""
        return self._wanted is not None and self._model.row_of(self._wanted) is None

    def put_back(self, *, all_are_here: bool) -> None:
        """Select what was selected before, or what is wanted, or the first."""
        chosen, current = self._held or ((), None)
        # Of several, some may be among the rows that came just now; unless others were selected.
        rest = all_are_here and len(chosen) > 1 and self.ids() == self._restored
        wanted, self._wanted = self._wanted, None
        if wanted is not None and (row := self._model.row_of(wanted)) is not None:
            self._lists.set_current(row)
        elif rest or not self._selection.hasSelection():
            rows = self._model.rows_of(chosen)
            if not rows and self._fallback is not None:
                current = self._fallback
            at = self._model.row_of(current) if current is not None else None
            if rows:
                self._select_rows(rows, rows[0] if at is None else at)
            elif self._model.rowCount():
                self._lists.set_current(at or 0)
        self._fallback = None
        self._restored = self.ids()
        if all_are_here:
            self._held = None
        self._tell()

    def _select_rows(self, rows: list[int], current: int) -> None:
        selection, chosen = self._selection, QItemSelection()
        first = before = rows[0]
        for row in [*rows[1:], -1]:
            if row != before + 1:
                chosen.select(self._model.index(first), self._model.index(before))
                first = row
            before = row
        flags = selection.SelectionFlag
        selection.setCurrentIndex(self._model.index(current), flags.NoUpdate)
        selection.select(chosen, flags.ClearAndSelect)

    def _tell(self) -> None:
        self.changed.emit(self.ids())
