"""The rows of a list as an item model."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from quotarium.gui.rows.row import Row

_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class RowRole(IntEnum):
    """What a row has besides its text."""

    ID = Qt.ItemDataRole.UserRole + 1
    ROW = Qt.ItemDataRole.UserRole + 2


class RowModel(QAbstractListModel):
    """Rows in order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; where only what they say changed, selection and place stay."""
        new = tuple(rows)
        if [row.id for row in new] == [row.id for row in self._rows]:
            self._rows = new
            if new:
                self.dataChanged.emit(self.index(0), self.index(len(new) - 1))
            return
        self.beginResetModel()
        self._rows = new
        self.endResetModel()

    def row_at(self, row: int) -> Row:
        """Return a row's value."""
        return self._rows[row]

    def row_of(self, identity: int) -> int | None:
        """Return where the thing with this id is."""
        return next((n for n, row in enumerate(self._rows) if row.id == identity), None)

    def ids_between(self, first: int, last: int) -> Sequence[int]:
        """Return the ids of a stretch of rows, the last one with them."""
        return [row.id for row in self._rows[first : last + 1]]

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        return self.said(self._rows[index.row()], role)

    @staticmethod
    def said(row: Row, role: int) -> Any:
        """Return what a row has in a role."""
        if role == RowRole.ID:
            return row.id
        if role == RowRole.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(
                part for part in (row.title, row.facts, row.number, row.detail) if part
            )
        return None
