"""The lines of an outline: headings and notes with their texts, quotes with their details."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from quotarium.gui.items.quote_model import QuoteModel, Role
from quotarium.model.details import QuoteDetails
from quotarium.model.organising import OutlineItem

_Index = QModelIndex | QPersistentModelIndex


class OutlineRole(IntEnum):
    """What a row has besides what a quote has."""

    ITEM = Qt.ItemDataRole.UserRole + 11


class OutlineModel(QuoteModel):
    """Rows of an outline; a heading or note has the id 0, which no quote has."""

    items: tuple[OutlineItem, ...] = ()

    def set_items(self, items: Sequence[OutlineItem]) -> bool:
        """Show these lines; True where other rows than before are shown."""
        same = [one.id for one in items] == [one.id for one in self.items]
        self.items = tuple(items)
        if same:
            if items:
                self.dataChanged.emit(self.index(0), self.index(len(items) - 1))
            return False
        self.set_ids(())
        self.set_ids([one.quote_id or 0 for one in items])
        return True

    def row_of_item(self, item_id: int) -> int | None:
        """Return where a line is."""
        return next((row for row, one in enumerate(self.items) if one.id == item_id), None)

    def details_at(self, row: int) -> QuoteDetails | None:
        return super().details_at(row) if self.ids[row] else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.items):
            return None
        item = self.items[index.row()]
        if role == OutlineRole.ITEM:
            return item
        if item.quote_id is None:
            if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                return item.text
            if role == Role.ID:
                return None
        return super().data(index, role)
