"""A list of quotes: their ids, and the details of those that were looked at lately."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Collection, Iterable, Sequence
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
#: Of 16 kB each.
_KEPT = 600


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
        # Four bytes a row: a million of Python's numbers with a table of their rows take 100 MB.
        self._ids: array[int] = array("i")
        self._rows: dict[int, int] = {}
        self._known: OrderedDict[int, QuoteDetails] = OrderedDict()
        self._stale: set[int] = set()
        self._asked: set[int] = set()
        self._wanted: set[int] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._ask)

    @property
    def ids(self) -> array[int]:
        """All ids in order."""
        return self._ids

    def set_ids(self, ids: Sequence[int]) -> None:
        """Show these quotes; where they go on from those that are shown, these stay in place."""
        new = ids if isinstance(ids, array) else array("i", ids)
        known = len(self._ids)
        if known and new[:known] == self._ids:
            if len(new) > known:
                self.beginInsertRows(_ROOT, known, len(new) - 1)
                self._ids = new
                # The page that the old ones ended in was looked up without the new ones.
                self._asked.discard(range_of(known))
                self.endInsertRows()
            return
        self.beginResetModel()
        self._ids = new
        self._rows.clear()
        self._wanted.clear()
        self._asked.clear()
        self.endResetModel()

    def forget(self) -> None:
        """Look all up again as they are looked at, while the old ones still are shown."""
        self._asked.clear()
        self._stale = set(self._known)
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))

    def provide(self, found: Iterable[QuoteDetails]) -> None:
        """Take details, of rows that were asked for or of the first ones."""
        rows = []
        for details in found:
            identity = details.quote.id
            self._known[identity] = details
            self._known.move_to_end(identity)
            self._stale.discard(identity)
            row = self._rows.get(identity)
            if row is None and identity in (first := self._ids[:_PAGE]):
                row = self._rows[identity] = first.index(identity)
            if row is not None:
                rows.append(row)
        while len(self._known) > _KEPT:
            gone, _ = self._known.popitem(last=False)
            self._stale.discard(gone)
            if (row := self._rows.pop(gone, None)) is not None:
                self._asked.discard(range_of(row))
        if rows:
            self.dataChanged.emit(self.index(min(rows)), self.index(max(rows)))

    def row_of(self, quote_id: int) -> int | None:
        """Return a quote's row."""
        if quote_id in self._rows:
            return self._rows[quote_id]
        try:
            self._rows[quote_id] = self._ids.index(quote_id)
        except ValueError:
            return None
        return self._rows[quote_id]

    def rows_of(self, quote_ids: Collection[int]) -> list[int]:
        """Return the rows of those that are here, in their order."""
        if len(quote_ids) < 4:
            rows = (self.row_of(one) for one in quote_ids)
            return sorted(row for row in rows if row is not None)
        wanted = frozenset(quote_ids)
        return [row for row, one in enumerate(self._ids) if one in wanted]

    def details_at(self, row: int) -> QuoteDetails | None:
        """Return a row's details, asking for them where they are not known."""
        identity = self._ids[row]
        found = self._known.get(identity)
        if found is not None:
            self._rows[identity] = row
        if (found is None or identity in self._stale) and range_of(row) not in self._asked:
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
            stretch = self._ids[page : page + _PAGE]
            self._rows.update(zip(stretch, range(page, page + _PAGE), strict=False))
            ids.extend(stretch)
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
