"""A list of quotes: their ids, and the details of those that were looked at lately."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from quotarium.gui import words
from quotarium.model.details import QuoteDetails

_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
_PAGE = 40
_KEPT = 2000


class Role(IntEnum):
    """What a row has besides its text."""

    ID = Qt.ItemDataRole.UserRole + 1
    DETAILS = Qt.ItemDataRole.UserRole + 2


class QuoteModel(QAbstractListModel):
    """Ids in order; `details_wanted` asks for a page of details, `provide` answers.

    A row whose details are not there yet has no text.
    """

    details_wanted = Signal(tuple)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: tuple[int, ...] = ()
        self._rows: dict[int, int] = {}
        self._known: OrderedDict[int, QuoteDetails] = OrderedDict()
        self._asked: set[int] = set()
        self._wanted: set[int] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._ask)

    @property
    def ids(self) -> tuple[int, ...]:
        """All ids in order."""
        return self._ids

    def set_ids(self, ids: Sequence[int]) -> None:
        """Show these quotes."""
        if tuple(ids) == self._ids:
            return
        self.beginResetModel()
        self._ids = tuple(ids)
        self._rows = {identity: row for row, identity in enumerate(self._ids)}
        self._wanted.clear()
        self._asked.clear()
        self.endResetModel()

    def forget(self, ids: Iterable[int] | None = None) -> None:
        """Look these up again (all, if none are named), while the old ones still are shown."""
        stale = list(self._known) if ids is None else [i for i in ids if i in self._rows]
        self._asked.clear()
        self._wanted.update(range_of(self._rows[i]) for i in stale if i in self._rows)
        for identity in stale:
            if identity not in self._rows:
                self._known.pop(identity, None)
        if self._wanted:
            self._soon.start()

    def provide(self, found: Iterable[QuoteDetails]) -> None:
        """Take details that were asked for."""
        rows = []
        for details in found:
            self._known[details.quote.id] = details
            self._known.move_to_end(details.quote.id)
            if (row := self._rows.get(details.quote.id)) is not None:
                rows.append(row)
        while len(self._known) > _KEPT:
            gone, _ = self._known.popitem(last=False)
            if (row := self._rows.get(gone)) is not None:
                self._asked.discard(range_of(row))
        if rows:
            self.dataChanged.emit(self.index(min(rows)), self.index(max(rows)))

    def row_of(self, quote_id: int) -> int | None:
        """Return a quote's row."""
        return self._rows.get(quote_id)

    def details_at(self, row: int) -> QuoteDetails | None:
        """Return a row's details, asking for them where they are not known."""
        identity = self._ids[row]
        found = self._known.get(identity)
        if found is None and range_of(row) not in self._asked:
            self._wanted.add(range_of(row))
            self._soon.start()
        return found

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        if role == Role.ID:
            return self._ids[index.row()]
        if role == Role.DETAILS:
            return self.details_at(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            details = self.details_at(index.row())
            return words.quoted(details.quote.words, details.quote.kind) if details else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            details = self.details_at(index.row())
            return spoken(details) if details else None
        return None

    def _ask(self) -> None:
        ids: list[int] = []
        for page in sorted(self._wanted):
            ids.extend(self._ids[page : page + _PAGE])
        self._asked |= self._wanted
        self._wanted.clear()
        if ids:
            self.details_wanted.emit(tuple(ids))


def range_of(row: int) -> int:
    """Return the first row of the page that a row is looked up with."""
    return row - row % _PAGE


def spoken(details: QuoteDetails) -> str:
    """Return a card as a screen reader says it."""
    voices = ", ".join(
        f"{one.speaker.name}, {one.role}" if one.role else one.speaker.name
        for one in details.speakers
    )
    said = words.quoted(details.quote.words, details.quote.kind)
    parts = [said, voices, words.said_words(details)]
    if details.cited is not None:
        parts.append(words.check_words(details.cited.clipping.verification)[0])
        parts.append(words.reported_words(details))
    parts.extend(f"#{tag.name}" for tag in details.tags)
    return ". ".join(part for part in parts if part)
