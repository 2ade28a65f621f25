"""A list of cards of different heights which measures only the cards that are seen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from quotarium.gui.items.quote_card import QuoteCardDelegate
from quotarium.gui.items.row_headings import RowHeadings
from quotarium.gui.items.row_painter import RowPainter
from quotarium.gui.items.row_track import GUESS, STEPS, RowTrack
from quotarium.gui.theme import theme
from quotarium.model.search import Tree

_Index = QModelIndex | QPersistentModelIndex
_WHEEL = 84
#: The widest card, in letters of the window's type.
_MEASURE = 150


class CardView(QListView):
    """Scrolls by a row and a shift within it (`track`), so that a million cost no more than ten.

    `drag_began` says that selected cards are being pulled away, `preview_wanted` that the current
    one is to be seen large. Headings stand above rows (`set_headings`).
    """

    drag_began = Signal()
    preview_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = self._painter()
        self._headings = RowHeadings()
        self.track = RowTrack(self._count, self._height)
        self.setItemDelegate(self._cards)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The bar's room is kept free, so that the cards keep their width.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setMouseTracking(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.viewport().setAutoFillBackground(False)
        self._hovered = -1
        self._syncing = False
        theme().reading_changed.connect(self._take_fonts)

    def look_for(self, tree: Tree) -> None:
        """Mark in the cards what this search finds them for."""
        self._cards.look_for(tree)
        self.viewport().update()

    def set_headings(self, headings: Mapping[int, str]) -> None:
        """Put these lines above the rows that they are of."""
        if headings != self._headings.texts:
            self._headings.texts = headings
            self._settle()

    @property
    def headings(self) -> Mapping[int, str]:
        """The lines above rows, by row."""
        return self._headings.texts

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            # After the base class, which has forgotten its selection by then.
            model.modelReset.connect(self._on_reset)
        self._on_reset()

    # Geometry: everything is in the viewport's coordinates.

    def visualRect(self, index: _Index) -> QRect:
        if not index.isValid():
            return QRect()
        row = index.row()
        far = self.track.is_far(row)
        height = GUESS if far else self._row_height(row) - self._cards.gap
        top = self.track.y(row) + self._headings.room(row)
        return QRect(0, top, self._card_width(), height)

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self.track.row_at(point.y())
        if row is None or not 0 <= point.x() < self._card_width():
            return QModelIndex()
        # The gap below a card is taken for the card: who presses there means no empty room.
        index = self._index(row)
        return index if point.y() >= self.visualRect(index).top() else QModelIndex()

    def scrollTo(
        self,
        index: _Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if not index.isValid():
            return
        row, room = index.row(), self.viewport().height()
        top = None if self.track.is_far(row) else self.track.y(row)
        ensure = hint == QAbstractItemView.ScrollHint.EnsureVisible
        height = self._height(row) - self._cards.gap
        if ensure and top is not None and top >= 0 and top + height <= room:
            return
        to_top = hint == QAbstractItemView.ScrollHint.PositionAtTop or (
            ensure and (row <= self.track.top or height > room)
        )
        self.track.put(row)
        if not to_top:
            centre = hint == QAbstractItemView.ScrollHint.PositionAtCenter
            self.track.walk(-(room - height) // (2 if centre else 1))
        self._settle()

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return 0

    def isIndexHidden(self, index: _Index) -> bool:
        return False

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for row in self._rows_seen():
            if selection.contains(self._index(row)):
                region = region.united(QRegion(self.visualRect(self._index(row))))
        return region

    def doItemsLayout(self) -> None:
        """Leave the rows where the cards put them."""
        # QListView is the base for one reason: Qt shows screen readers the rows of it, and not
        # those of a QAbstractItemView. What else it does with rows is not wanted here.

    def updateGeometries(self) -> None:
        self._keep_measure()
        QAbstractItemView.updateGeometries(self)
        bar, track = self.verticalScrollBar(), self.track
        last = track.end(self.viewport().height())
        if (track.top, track.shift) > last:
            track.put(*last)
        seen = max(1, len(self._rows_seen()))
        self._syncing = True
        bar.setSingleStep(STEPS // 4)
        bar.setPageStep(max(1, seen - 1) * STEPS)
        bar.setRange(0, track.steps(*last))
        bar.setValue(track.steps(track.top, track.shift))
        self._syncing = False

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if self._syncing or not self._count():
            return
        value = self.verticalScrollBar().value()
        if value >= self.verticalScrollBar().maximum():
            self.track.put(*self.track.end(self.viewport().height()))
        else:
            self.track.go_to(value)
        self.viewport().update()

    # Selection and keys.

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        count = self._count()
        if not count:
            return QModelIndex()
        row = self.currentIndex().row()
        act = QAbstractItemView.CursorAction
        page = max(1, len(self._rows_seen()) - 1)
        step = {
            act.MoveUp: -1,
            act.MovePrevious: -1,
            act.MoveDown: 1,
            act.MoveNext: 1,
            act.MovePageUp: -page,
            act.MovePageDown: page,
            act.MoveHome: -count,
            act.MoveEnd: count,
        }.get(action, 0)
        return self._index(max(0, min(count - 1, row + step)) if row >= 0 else 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        selection = QItemSelection()
        box = rect.normalized()
        first, last = self.track.row_at(box.top()), self.track.row_at(box.bottom())
        if self._count() and (first is not None or last is not None):
            first = 0 if first is None else first
            last = self._count() - 1 if last is None else last
            selection.select(self._index(first), self._index(last))
        self.selectionModel().select(selection, command)

    def selectAll(self) -> None:
        # Qt's own takes half a second for a million rows, a range no time.
        if self._count() and self.selectionMode() is not self.SelectionMode.SingleSelection:
            whole = QItemSelection(self._index(0), self._index(self._count() - 1))
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().select(whole, flags.ClearAndSelect)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Leave the drag to who knows how the cards are cited."""
        self.drag_began.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.preview_wanted.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Leave letters to the shortcuts: the search box is one key away."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._count():
            self.setCurrentIndex(self._index(0))

    # What is seen.

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        selected = self.selectionModel()
        current = self.currentIndex().row()
        plain = option.state & ~(QStyle.StateFlag.State_HasFocus)
        width, y = self._card_width(), -self.track.shift
        for row in self._rows_seen():
            index = self._index(row)
            state = plain
            if selected.isSelected(index):
                state |= QStyle.StateFlag.State_Selected
            if row == self._hovered:
                state |= QStyle.StateFlag.State_MouseOver
            if row == current and self.hasFocus():
                state |= QStyle.StateFlag.State_HasFocus
            option.state = state
            # As visualRect says, which goes through all rows above.
            y += self._headings.room(row)
            height = self._row_height(row)
            option.rect = QRect(0, y, width, height - self._cards.gap)
            y += height
            self._cards.paint(painter, option, index)
            self._headings.paint(painter, row, option.rect)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        QAbstractItemView.resizeEvent(self, event)
        self.updateGeometries()

    def wheelEvent(self, event: QWheelEvent) -> None:
        pixels = event.pixelDelta().y() or event.angleDelta().y() * _WHEEL // 120
        self.track.walk(-pixels)
        self._settle()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange}:
            self._take_fonts()

    def _take_fonts(self) -> None:
        self._cards.fonts_changed()
        self._settle()

    # The model changes.

    def dataChanged(self, first: _Index, last: _Index, roles: object = ()) -> None:
        self.updateGeometries()
        self.viewport().update()

    def rowsInserted(self, parent: _Index, first: int, last: int) -> None:
        self.updateGeometries()
        self.viewport().update()

    def _on_reset(self) -> None:
        self.track.put(0)
        self._hovered = -1
        self._headings.texts = {}
        self.updateGeometries()
        self.viewport().update()

    def _painter(self) -> RowPainter:
        return QuoteCardDelegate(self)

    # Rows.

    def _count(self) -> int:
        model = self.model()
        return model.rowCount() if model is not None else 0

    def _index(self, row: int) -> QModelIndex:
        return self.model().index(row, 0)

    def _keep_measure(self) -> None:
        """Leave room free at the end of lines that would be too long to read."""
        bar = self.verticalScrollBar().sizeHint().width()
        beside = max(0, self.width() - bar - self.fontMetrics().averageCharWidth() * _MEASURE)
        margins = self.viewportMargins()
        if beside != margins.right():
            self.setViewportMargins(margins.left(), margins.top(), beside, margins.bottom())

    def _card_width(self) -> int:
        return max(self.viewport().width() - 8, 80)

    def _height(self, row: int) -> int:
        return self._row_height(row) + self._headings.room(row)

    def _row_height(self, row: int) -> int:
        return self._cards.height(self._index(row), self._card_width())

    def _rows_seen(self) -> list[int]:
        return self.track.seen(self.viewport().height())

    def _settle(self) -> None:
        self.updateGeometries()
        self.viewport().update()

    def hover(self, index: _Index) -> None:
        """Show a card as the one that the pointer is over; none for an invalid index."""
        self._hover(index.row())

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()
