"""The rows of the navigation: places, and sections of projects, saved searches and tags."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from quotarium.gui.routes import Route

_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Entry:
    """A row: a place to go to, or a section's heading, which has no route.

    With `more`, there are more than were counted.
    """

    text: str
    icon: str = ""
    count: int | None = None
    route: Route | None = None
    kind: str = ""
    key: int | None = None
    more: bool = False

    @property
    def number(self) -> str:
        """The number as it is shown; nothing before it is known."""
        if self.count is None:
            return ""
        return QLocale().toString(self.count) + ("+" if self.more else "")


class NavigationRole(IntEnum):
    """What a row has besides its text."""

    ENTRY = Qt.ItemDataRole.UserRole + 1
    TARGET = Qt.ItemDataRole.UserRole + 2


class NavigationModel(QAbstractListModel):
    """Rows that keep their selection where only numbers change."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []
        self._target: Entry | None = None

    def mark_target(self, entry: Entry | None) -> None:
        """Say where what is dragged would be put."""
        if entry != self._target:
            self._target = entry
            if self._entries:
                self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1))

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show these rows."""
        same = [(e.text, e.route) for e in entries] == [(e.text, e.route) for e in self._entries]
        if same and self._entries:
            self._entries = list(entries)
            self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))
            return
        self.beginResetModel()
        self._entries = list(entries)
        self.endResetModel()

    def entry(self, row: int) -> Entry:
        """Return a row."""
        return self._entries[row]

    def row_for(self, route: Route) -> int | None:
        """Return the row that leads to this page and place, if one does."""
        for row, entry in enumerate(self._entries):
            if entry.route is not None and _place(entry.route) == _place(route):
                return row
        return next(
            (
                row
                for row, entry in enumerate(self._entries)
                if entry.route is not None and _section(entry.route) == _section(route)
            ),
            None,
        )

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role == NavigationRole.ENTRY:
            return entry
        if role == NavigationRole.TARGET:
            return entry is self._target
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{entry.text}, {entry.number}" if entry.number else entry.text
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid() or self._entries[index.row()].route is None:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        droppable = self._entries[index.row()].kind in {"project", "tag"}
        return flags | Qt.ItemFlag.ItemIsDropEnabled if droppable else flags


def _place(route: Route) -> tuple[object, ...]:
    # What is searched within a project is in that project.
    page = "project" if route.project_id is not None else route.page
    query = "" if route.project_id is not None else route.query
    return (page, route.place, query, route.tag_id, route.project_id)


#: A page of one thing lies under the page that lists such things.
_UNDER = {"reader": "sources", "source": "sources", "project": "quotes"}


def _section(route: Route) -> tuple[object, ...]:
    plain = not (route.tag_id or route.project_id)
    return (_UNDER.get(route.page, route.page), route.place, plain)
