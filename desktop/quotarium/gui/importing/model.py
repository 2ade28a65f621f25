"""The items of a file of references as a table, each with what becomes of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from quotarium.gui import words
from quotarium.gui.source_form.types import type_word
from quotarium.gui.theme import theme
from quotarium.model.source import Source
from quotarium.services.importing import Choice, Duplicate, Preview, suggested

_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns in their order."""

    TITLE = 0
    CREATORS = 1
    YEAR = 2
    TYPE = 3
    CITEKEY = 4
    LINE = 5
    FATE = 6


class ImportModel(QAbstractTableModel):
    """Rows are the items, or only those that may be there already; ticked ones are imported."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preview: Preview | None = None
        self._duplicates: dict[int, Duplicate] = {}
        self._choices: dict[int, Choice] = {}
        self._rows: Sequence[int] = ()
        self._heads = {
            Column.TITLE: self.tr("Title"),
            Column.CREATORS: self.tr("Creators"),
            Column.YEAR: self.tr("Year"),
            Column.TYPE: self.tr("Type"),
            Column.CITEKEY: self.tr("Citekey"),
            Column.LINE: self.tr("Line"),
            Column.FATE: self.tr("What becomes of it"),
        }

    def show_preview(self, preview: Preview) -> None:
        """Show what was read."""
        self.beginResetModel()
        self._preview = preview
        self._duplicates = {one.place: one for one in preview.duplicates}
        self._choices = {place: suggested(one) for place, one in self._duplicates.items()}
        self._rows = range(len(preview.items))
        self.endResetModel()

    def clear(self) -> None:
        """Let go of what was shown."""
        self.beginResetModel()
        self._preview = None
        self._duplicates, self._choices, self._rows = {}, {}, ()
        self.endResetModel()

    def show_only_alike(self, only: bool) -> None:
        """Show only what may be there already, or all."""
        self.beginResetModel()
        if only:
            self._rows = sorted(self._duplicates)
        else:
            self._rows = range(len(self._preview.items) if self._preview else 0)
        self.endResetModel()

    @property
    def choices(self) -> Mapping[int, Choice]:
        """What becomes of the items that are not simply added, by their places."""
        return self._choices

    def numbers(self) -> tuple[int, int, int]:
        """Return how many items are added, merged and left out."""
        chosen = list(self._choices.values())
        merged, skipped = chosen.count(Choice.MERGE), chosen.count(Choice.SKIP)
        total = len(self._preview.items) if self._preview else 0
        return total - merged - skipped, merged, skipped

    def duplicate_at(self, row: int) -> Duplicate | None:
        """Return what a row's item may be the same as."""
        return self._duplicates.get(self._rows[row])

    def choose(self, rows: Iterable[int], choice: Choice) -> None:
        """Let this become of the items in these rows; only what is like another can be merged."""
        changed = list(rows)
        for row in changed:
            place = self._rows[row]
            if choice is not Choice.MERGE or place in self._duplicates:
                self._choices[place] = choice
        if changed:
            last = len(Column) - 1
            self.dataChanged.emit(self.index(min(changed), 0), self.index(max(changed), last))

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[Column(section)]
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() == Column.TITLE:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self._preview is None:
            return None
        place, column = self._rows[index.row()], Column(index.column())
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._text(self._preview.items[place], place, column)
        if role == Qt.ItemDataRole.CheckStateRole and column is Column.TITLE:
            left_out = self._choice(place) is Choice.SKIP
            return Qt.CheckState.Unchecked if left_out else Qt.CheckState.Checked
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._ink(place, column)
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        ticked = Qt.CheckState(value) is Qt.CheckState.Checked
        self.choose([index.row()], Choice.KEEP_BOTH if ticked else Choice.SKIP)
        return True

    def _choice(self, place: int) -> Choice:
        return self._choices.get(place, Choice.KEEP_BOTH)

    def _text(self, item: Source, place: int, column: Column) -> str:
        match column:
            case Column.TITLE:
                return item.title or self.tr("untitled")
            case Column.CREATORS:
                return "; ".join(creator.short for creator in item.creators)
            case Column.YEAR:
                return words.year_short(item) if item.issued is not None else ""
            case Column.TYPE:
                return type_word(item.type)
            case Column.CITEKEY:
                return item.citekey
            case Column.LINE:
                lines = self._preview.lines if self._preview else ()
                return str(lines[place]) if place < len(lines) else ""
            case Column.FATE:
                return self._fate(place)

    def _fate(self, place: int) -> str:
        choice, other = self._choice(place), self._duplicates.get(place)
        if other is None:
            return self.tr("left out") if choice is Choice.SKIP else self.tr("added")
        told = {
            Choice.SKIP: self.tr("left out, there is %1"),
            Choice.MERGE: self.tr("put into %1"),
            Choice.KEEP_BOTH: self.tr("added beside %1"),
        }[choice]
        return told.replace("%1", other.other_key or other.other_title)

    def _ink(self, place: int, column: Column) -> QColor | None:
        colours = theme().colours
        if self._choice(place) is Choice.SKIP:
            return QColor(colours.muted)
        if column is Column.FATE and place in self._duplicates:
            return QColor(colours.warning)
        return None
