"""The list of citation styles: those used lately, a line, then all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class StyleModel(QAbstractListModel):
    """Styles by id; the empty id is the line between recent and all."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles: Mapping[str, str] = {}
        self._keys: list[str] = []
        self._rows: dict[str, int] = {}

    def set_styles(self, titles: Mapping[str, str], recent: Sequence[str]) -> None:
        """Take titles by id in their order, and the ids used lately."""
        first = [key for key in recent if key in titles]
        others = [key for key in titles if key not in first]
        self.beginResetModel()
        self._titles = titles
        self._keys = [*first, *([""] if first and others else []), *others]
        self._rows = {key: row for row, key in enumerate(self._keys)}
        self.endResetModel()

    def key(self, row: int) -> str | None:
        """Return the id in a row; None for the line."""
        return self._keys[row] or None if 0 <= row < len(self._keys) else None

    def row_of(self, key: str) -> int:
        """Return a style's row, -1 where it is not there."""
        return self._rows.get(key, -1) if key else -1

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._keys)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        key = self._keys[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return self._titles.get(key, "")
        if role == Qt.ItemDataRole.UserRole:
            return key
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and not key:
            # QComboBox draws a row with this description as a line.
            return "separator"
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid() or not self._keys[index.row()]:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)
