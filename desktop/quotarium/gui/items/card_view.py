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
    QColor,
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

from quotarium.gui import fonts
from quotarium.gui.items.quote_card import QuoteCardDelegate
from quotarium.gui.items.row_painter import RowPainter
from quotarium.gui.mirroring import draw_line
from quotarium.gui.theme import theme
from quotarium.model.search import Tree

_Index = QModelIndex | QPersistentModelIndex
_STEPS = 64
_WALK = 200
_GUESS = 150
_WHEEL = 84
_HEADING = 34


class CardView(QListView):
    """Scrolls by a row and a shift within it, so that a million rows cost no more than ten.

    The scroll bar counts rows, 64 steps a row, because the heights of rows not seen are unknown.
    `drag_began` says that selected cards are being pulled away, `preview_wanted` that the current
    one is to be seen large. Headings stand above rows (`set_headings`).
    """

    drag_began = Signal()
    preview_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = self._painter()
        self.headings: Mapping[int, str] = {}
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
        self._top = 0
        self._shift = 0
        self._hovered = -1
        self._syncing = False
        theme().reading_changed.connect(self._take_fonts)

    def look_for(self, tree: Tree) -> None:
        """Mark in the cards what this search finds them for."""
        self._cards.look_for(tree)
        self.viewport().update()

    def set_headings(self, headings: Mapping[int, str]) -> None:
        """Put these lines above the rows that they are of."""
        if headings != self.headings:
            self.headings = headings
            self._settle()

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
        far = abs(row - self._top) > _WALK
        height = _GUESS if far else self._row_height(row) - self._cards.gap
        return QRect(0, self._y(row) + self._above(row), self._card_width(), height)

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self._row_at(point.y())
        if row is None or not 0 <= point.x() < self._card_width():
            return QModelIndex()
        index = self._index(row)
        return index if self.visualRect(index).contains(point) else QModelIndex()

    def scrollTo(
        self,
        index: _Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if not index.isValid():
            return
        row, room = index.row(), self.viewport().height()
        top = self._y(row) if abs(row - self._top) <= _WALK else None
        ensure = hint == QAbstractItemView.ScrollHint.EnsureVisible
        height = self._height(row) - self._cards.gap
        if ensure and top is not None and top >= 0 and top + height <= room:
            return
        to_top = hint == QAbstractItemView.ScrollHint.PositionAtTop or (
            ensure and (row <= self._top or height > room)
        )
        self._top, self._shift = row, 0
        if not to_top:
            centre = hint == QAbstractItemView.ScrollHint.PositionAtCenter
            self._walk(-(room - height) // (2 if centre else 1))
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
        QAbstractItemView.updateGeometries(self)
        bar = self.verticalScrollBar()
        last_top, last_shift = self._end()
        if (self._top, self._shift) > (last_top, last_shift):
            self._top, self._shift = last_top, last_shift
        seen = max(1, len(self._rows_seen()))
        self._syncing = True
        bar.setSingleStep(_STEPS // 4)
        bar.setPageStep(max(1, seen - 1) * _STEPS)
        bar.setRange(0, self._steps(last_top, last_shift))
        bar.setValue(self._steps(self._top, self._shift))
        self._syncing = False

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if self._syncing or not self._count():
            return
        value = self.verticalScrollBar().value()
        if value >= self.verticalScrollBar().maximum():
            self._top, self._shift = self._end()
        else:
            self._top = min(value // _STEPS, self._count() - 1)
            self._shift = self._height(self._top) * (value % _STEPS) // _STEPS
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
        first, last = self._row_at(box.top()), self._row_at(box.bottom())
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
            option.rect = self.visualRect(index)
            self._cards.paint(painter, option, index)
            if row in self.headings:
                self._paint_heading(painter, option.rect, self.headings[row])
        painter.end()

    def _paint_heading(self, painter: QPainter, below: QRect, text: str) -> None:
        place = QRect(2, below.top() - _HEADING, self._card_width() - 4, _HEADING - 6)
        painter.setFont(fonts.scaled(0, bold=True))
        painter.setPen(QColor(theme().colours.muted))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        draw_line(painter, place, shown, across=Qt.AlignmentFlag.AlignBottom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        QAbstractItemView.resizeEvent(self, event)
        self.updateGeometries()

    def wheelEvent(self, event: QWheelEvent) -> None:
        pixels = event.pixelDelta().y() or event.angleDelta().y() * _WHEEL // 120
        self._walk(-pixels)
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
        self._top, self._shift, self._hovered = 0, 0, -1
        self.headings = {}
        self.updateGeometries()
        self.viewport().update()

    def _painter(self) -> RowPainter:
        return QuoteCardDelegate(self)

    # Walking over rows.

    def _count(self) -> int:
        model = self.model()
        return model.rowCount() if model is not None else 0

    def _index(self, row: int) -> QModelIndex:
        return self.model().index(row, 0)

    def _card_width(self) -> int:
        return max(self.viewport().width() - 8, 80)

    def _height(self, row: int) -> int:
        return self._row_height(row) + self._above(row)

    def _row_height(self, row: int) -> int:
        return self._cards.height(self._index(row), self._card_width())

    def _above(self, row: int) -> int:
        """Return the room for the heading above a row."""
        return _HEADING if row in self.headings else 0

    def _rows_seen(self) -> list[int]:
        rows, y, bottom = [], -self._shift, self.viewport().height()
        for row in range(self._top, self._count()):
            if y >= bottom:
                break
            rows.append(row)
            y += self._height(row)
        return rows

    def _y(self, row: int) -> int:
        """Return a row's upper edge; far from what is seen it is a guess."""
        y = -self._shift
        if row >= self._top:
            near = min(row, self._top + _WALK)
            y += sum(self._height(r) for r in range(self._top, near))
            return y + (row - near) * _GUESS
        near = max(row, self._top - _WALK)
        y -= sum(self._height(r) for r in range(near, self._top))
        return y - (near - row) * _GUESS

    def _row_at(self, y: int) -> int | None:
        """Return the row at a height, the inverse of `_y`; None above the first, below the last."""
        edge, row, count = -self._shift, self._top, self._count()
        if y >= edge:
            for _ in range(_WALK):
                if row >= count:
                    return None
                edge += self._height(row)
                if y < edge:
                    return row
                row += 1
            row += (y - edge) // _GUESS
            return row if row < count else None
        for _ in range(_WALK):
            row -= 1
            if row < 0:
                return None
            edge -= self._height(row)
            if y >= edge:
                return row
        row -= 1 + (edge - y - 1) // _GUESS
        return row if row >= 0 else None

    def _walk(self, pixels: int) -> None:
        """Move what is seen down by so many pixels, up if negative."""
        self._shift += pixels
        while self._shift < 0 and self._top > 0:
            self._top -= 1
            self._shift += self._height(self._top)
        self._shift = max(self._shift, 0)
        count = self._count()
        while self._top < count - 1 and self._shift >= (height := self._height(self._top)):
            self._shift -= height
            self._top += 1

    def _end(self) -> tuple[int, int]:
        """Return the row and shift at which the last row ends at the lower edge."""
        left = self.viewport().height()
        for row in range(self._count() - 1, -1, -1):
            left -= self._height(row)
            if left <= 0:
                return row, -left
        return 0, 0

    def _steps(self, row: int, shift: int) -> int:
        if not self._count():
            return 0
        return row * _STEPS + shift * _STEPS // max(1, self._height(row))

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
