"""Rows of which only the ids are known at first; pages are looked up as they are seen."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from quotarium.gui.rows.row import Row
from quotarium.gui.rows.row_model import RowModel, RowRole

_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
_PAGE = 50
_KEPT = 2000


class PagedRows(RowModel):
    """`rows_wanted` asks for the rows of ids, `provide` answers; until then they are empty."""

    rows_wanted = Signal(tuple)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ids: array[int] = array("q")
        self._known: OrderedDict[int, Row] = OrderedDict()
        self._asked: set[int] = set()
        self._wanted: set[int] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._ask)

    def set_ids(self, ids: Sequence[int]) -> None:
        """Show these things; where they are the same as before, selection and place stay."""
        new = ids if isinstance(ids, array) else array("q", ids)
        self._asked.clear()
        if new == self.ids:
            self._changed()
            return
        self.beginResetModel()
        self.ids = new
        self._wanted.clear()
        self.endResetModel()

    def provide(self, rows: Iterable[Row]) -> None:
        """Take rows that were asked for."""
        for row in rows:
            self._known[row.id] = row
            self._known.move_to_end(row.id)
        while len(self._known) > _KEPT:
            self._known.popitem(last=False)
            self._asked.clear()
        self._changed()

    def row_at(self, row: int) -> Row:
        identity = self.ids[row]
        page = row - row % _PAGE
        if page not in self._asked:
            self._wanted.add(page)
            self._soon.start()
        return self._known.get(identity) or Row(identity, "")

    def row_of(self, identity: int) -> int | None:
        try:
            return self.ids.index(identity)
        except ValueError:
            return None

    def ids_between(self, first: int, last: int) -> Sequence[int]:
        return self.ids[first : last + 1]

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.ids)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.ids):
            return None
        if role == RowRole.ID:
            return self.ids[index.row()]
        return self.said(self.row_at(index.row()), role)

    def _ask(self) -> None:
        ids: list[int] = []
        for page in sorted(self._wanted):
            ids.extend(self.ids[page : page + _PAGE])
        self._asked |= self._wanted
        self._wanted.clear()
        if ids:
            self.rows_wanted.emit(tuple(ids))

    def _changed(self) -> None:
        if self.ids:
            self.dataChanged.emit(self.index(0), self.index(len(self.ids) - 1))
