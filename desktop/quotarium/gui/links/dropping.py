"""A card dropped on another one, to link the two."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QDragLeaveEvent, QDropEvent

from quotarium.gui.items.card_view import CardView
from quotarium.gui.items.edge_scrolling import EdgeScrolling
from quotarium.gui.items.quote_model import Role

#: What a drag of quotes holds beside their words: their ids, with commas.
QUOTE_TYPE = "application/x-quotarium-quotes"


def with_ids(data: QMimeData, ids: tuple[int, ...]) -> QMimeData:
    """Put into a drag which quotes are dragged, and return it."""
    data.setData(QUOTE_TYPE, ",".join(map(str, ids)).encode())
    return data


def ids_in(data: QMimeData) -> tuple[int, ...]:
    """Return which quotes are dragged."""
    pieces = bytes(data.data(QUOTE_TYPE).data()).split(b",")
    return tuple(int(piece) for piece in pieces if piece.isdigit())


class CardDrops(QObject):
    """`dropped` tells the quote that was dragged, the other one, and where on the screen."""

    dropped = Signal(int, int, QPoint)

    def __init__(self, view: CardView) -> None:
        super().__init__(view)
        self._view = view
        view.viewport().setAcceptDrops(True)
        view.viewport().installEventFilter(self)
        # Asked before this one, which takes the event: the last filter installed comes first.
        EdgeScrolling(view)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragLeaveEvent):
            self._view.hover(QModelIndex())
            return False
        if not isinstance(event, QDropEvent) or not event.mimeData().hasFormat(QUOTE_TYPE):
            return False
        pair = self._pair(event)
        index = self._index(event) if pair is not None else QModelIndex()
        self._view.hover(index)
        # Entering is taken anywhere: what lies under the pointer then is seldom what is meant.
        if pair is None and not self._enters(event):
            event.ignore()
            return True
        event.setDropAction(Qt.DropAction.LinkAction)
        event.accept()
        if event.type() == QEvent.Type.Drop and pair is not None:
            self._view.hover(QModelIndex())
            at = self._view.viewport().mapToGlobal(event.position().toPoint())
            # The menu that asks opens once the drag is over.
            QTimer.singleShot(0, self, lambda: self.dropped.emit(*pair, at))
        return True

    @staticmethod
    def _enters(event: QDropEvent) -> bool:
        return event.type() == QEvent.Type.DragEnter

    def _index(self, event: QDropEvent) -> QModelIndex:
        return self._view.indexAt(event.position().toPoint())

    def _pair(self, event: QDropEvent) -> tuple[int, int] | None:
        index = self._index(event)
        ids, onto = ids_in(event.mimeData()), index.data(Role.ID)
        if not index.isValid() or len(ids) != 1 or ids[0] == onto:
            return None
        return ids[0], int(onto)
