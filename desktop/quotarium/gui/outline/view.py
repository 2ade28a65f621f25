"""The list of an outline: lines are dragged to another place in it."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from quotarium.gui.items.card_view import CardView
from quotarium.gui.items.edge_scrolling import EdgeScrolling
from quotarium.gui.items.row_painter import RowPainter
from quotarium.gui.links.dropping import with_ids
from quotarium.gui.outline.model import OutlineModel
from quotarium.gui.outline.painter import OutlinePainter
from quotarium.gui.outline.places import with_chapters
from quotarium.gui.quotes.drag_picture import drag_picture
from quotarium.gui.theme import theme

_ITEMS = "application/x-quotarium-items"


class OutlineView(CardView):
    """`moved` carries the rows that were dragged and the row before which they are put."""

    moved = Signal(list, int)

    def __init__(self, model: OutlineModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outline = model
        self._target: int | None = None
        self.setModel(model)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setAcceptDrops(True)
        EdgeScrolling(self)
        theme().changed.connect(self.viewport().update)

    def rows(self) -> list[int]:
        """Return the selected rows in their order."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def _painter(self) -> RowPainter:
        return OutlinePainter(self)

    def startDrag(self, actions: Qt.DropAction) -> None:
        rows = self.rows()
        if not rows:
            return
        data = QMimeData()
        data.setData(_ITEMS, ",".join(map(str, rows)).encode())
        ids = tuple(self._outline.ids[row] for row in rows if self._outline.ids[row])
        if ids:
            with_ids(data, ids)
        drag = QDrag(self)
        drag.setMimeData(data)
        number = len(with_chapters(self._outline.items, rows))
        drag.setPixmap(drag_picture(self, self._told(number) if number > 1 else ""))
        # Beside the pointer, so that one sees what lies below it.
        drag.setHotSpot(QPoint(-14, -10))
        drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction)

    def _told(self, number: int) -> str:
        return self.tr("%Ln lines", "", number)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(event.mimeData().hasFormat(_ITEMS))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(_ITEMS):
            self._aim(self._place(event))
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._aim(None)

    def dropEvent(self, event: QDropEvent) -> None:
        self._aim(None)
        if not event.mimeData().hasFormat(_ITEMS):
            event.ignore()
            return
        rows = bytes(event.mimeData().data(_ITEMS).data()).split(b",")
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        self.moved.emit([int(row) for row in rows if row.isdigit()], self._place(event))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._target is None:
            return
        count = self._outline.rowCount()
        if self._target < count:
            y = self.visualRect(self._outline.index(self._target)).top() - 4
        else:
            y = self.visualRect(self._outline.index(count - 1)).bottom() + 4
        painter = QPainter(self.viewport())
        painter.setPen(QPen(QColor(theme().colours.accent), 2))
        painter.drawLine(0, max(1, y), self.viewport().width() - 10, max(1, y))
        painter.end()

    def _aim(self, row: int | None) -> None:
        if row != self._target:
            self._target = row
            self.viewport().update()

    def _place(self, event: QDropEvent) -> int:
        """Return the row before which what is dragged would be put."""
        y = event.position().toPoint().y()
        row = self.track.row_at(y)
        if row is None:
            return 0 if y < 0 else self._outline.rowCount()
        rect = self.visualRect(self._outline.index(row))
        return row + 1 if y > rect.center().y() else row
