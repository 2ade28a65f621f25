"""What a list of quotes asks of whoever paints its rows."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QStyledItemDelegate

from quotarium.model.search import Tree


class RowPainter(QStyledItemDelegate):
    """A delegate of rows; `gap` is the empty room (pixels) at the foot of each height."""

    gap = 0

    def height(self, index: QModelIndex | QPersistentModelIndex, width: int) -> int:
        """Return a row's height with the gap below it."""
        raise NotImplementedError

    def look_for(self, tree: Tree) -> None:
        """Mark from now on what this search finds a quote for."""
        raise NotImplementedError

    def fonts_changed(self) -> None:
        """Set every row anew."""
        raise NotImplementedError
