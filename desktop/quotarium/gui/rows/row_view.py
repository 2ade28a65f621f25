"""A list of rows: opened by a click or Return, walked through by the arrow keys."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from quotarium.gui import fonts
from quotarium.gui.icons import pixmap
from quotarium.gui.mirroring import draw_line, placed
from quotarium.gui.rows.row import Row
from quotarium.gui.rows.row_layout import ICON, MARGIN, lay_out
from quotarium.gui.rows.row_model import RowModel, RowRole
from quotarium.gui.theme import theme
from quotarium.gui.widgets.telling import tell_cut

_Index = QModelIndex | QPersistentModelIndex
_RADIUS = 8.0
_SELECTING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class RowDelegate(QStyledItemDelegate):
    """Paints a title, the facts below it, and a number with a detail at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        title = QFontMetrics(fonts.scaled(0.5, bold=True)).height()
        facts = QFontMetrics(fonts.scaled(-1)).height()
        return QSize(200, title + facts + 2 * MARGIN + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = index.data(RowRole.ROW)
        if not isinstance(row, Row):
            return
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, state)
        if row.icon:
            ratio = painter.device().devicePixelRatioF()
            picture = pixmap(row.icon, theme().colours.muted, ICON, ratio)
            place = QRect(rect.left() + MARGIN + 2, rect.top() + MARGIN, ICON, ICON)
            painter.drawPixmap(placed(place, rect).topLeft(), picture)
        for one in lay_out(row, rect):
            painter.setFont(one.font)
            painter.setPen(QColor(theme().colours.muted if one.muted else theme().colours.ink))
            draw_line(painter, one.room, one.shown, across=one.across, at_end=one.at_end)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> bool:
        row = index.data(RowRole.ROW)
        texts = lay_out(row, option.rect) if isinstance(row, Row) else []
        return tell_cut(event, view, [(one.whole, one.shown) for one in texts])

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        colours = theme().colours
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        ground = QRectF(rect).adjusted(0.5, 1.5, -0.5, -1.5)
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft if selected else colours.hover))
            painter.drawRoundedRect(ground, _RADIUS, _RADIUS)
        else:
            painter.setPen(QColor(colours.line))
            painter.drawLine(
                rect.left() + MARGIN, rect.bottom(), rect.right() - MARGIN, rect.bottom()
            )
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), max(1.5, colours.focus)))
            painter.drawRoundedRect(ground, _RADIUS, _RADIUS)


class RowView(QListView):
    """`opened` carries the id of the row that was clicked or on which Return was pressed."""

    opened = Signal(int)
    menu_wanted = Signal(int, QPoint)

    def __init__(
        self, name: str, parent: QWidget | None = None, *, rows: RowModel | None = None
    ) -> None:
        """Take the rows; those that are looked up by pages can be selected by the thousand."""
        super().__init__(parent)
        self.rows = rows or RowModel(self)
        self.setModel(self.rows)
        if rows is not None:
            self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setItemDelegate(RowDelegate(self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        self.clicked.connect(self._on_clicked)
        self._before: tuple[tuple[int, ...], int] = ((), -1)
        self.rows.modelAboutToBeReset.connect(self._on_about_to_reset)
        self.rows.modelReset.connect(self._on_reset)
        theme().changed.connect(self.viewport().update)

    def current_id(self) -> int | None:
        """Return the id of the current row."""
        found = self.currentIndex().data(RowRole.ID)
        return found if isinstance(found, int) else None

    def set_current(self, identity: int) -> None:
        """Make the row of this id the current one."""
        row = self.rows.row_of(identity)
        if row is not None:
            self.setCurrentIndex(self.rows.index(row))

    def select_ids(self, chosen: Sequence[int]) -> bool:
        """Select those of some things that are here; False where none is."""
        wanted, count = frozenset(chosen), self.rows.rowCount()
        selection = QItemSelection()
        if wanted:
            for number, identity in enumerate(self.rows.ids_between(0, count - 1)):
                if identity in wanted:
                    selection.select(self.rows.index(number), self.rows.index(number))
        flags = QItemSelectionModel.SelectionFlag
        if selection.isEmpty():
            return False
        self.selectionModel().setCurrentIndex(selection.at(0).topLeft(), flags.NoUpdate)
        self.selectionModel().select(selection, flags.ClearAndSelect)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        returned = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if returned and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._on_opened(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._have_current()

    def _on_about_to_reset(self) -> None:
        self._before = (self.selected_ids(), self.currentIndex().row())

    def _on_reset(self) -> None:
        chosen, row = self._before
        # The rows may come after the focus; where what one stood on is gone, the next takes its
        # place.
        if not self.select_ids(chosen) and self.hasFocus():
            self._have_current(row)

    def _have_current(self, row: int = 0) -> None:
        count = self.rows.rowCount()
        if not self.currentIndex().isValid() and count:
            self.setCurrentIndex(self.rows.index(max(0, min(row, count - 1))))

    def selected_ids(self) -> tuple[int, ...]:
        """Return the ids of the selected rows in their order."""
        selection = self.selectionModel().selection()
        # By ranges: the indexes of a hundred thousand rows would cost a third of a second.
        ranges = [selection.at(number) for number in range(selection.count())]
        found = array("q")
        for top, bottom in sorted((one.top(), one.bottom()) for one in ranges):
            found.extend(self.rows.ids_between(top, bottom))
        return tuple(found)

    def _on_clicked(self, index: QModelIndex) -> None:
        # With Ctrl or Shift a click selects.
        if not QGuiApplication.keyboardModifiers() & _SELECTING:
            self._on_opened(index)

    def _on_opened(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(index.data(RowRole.ID))

    def _on_menu(self, point: QPoint) -> None:
        index = self.indexAt(point)
        if not index.isValid():
            index = self.currentIndex()
        if index.isValid():
            if not self.selectionModel().isSelected(index):
                self.setCurrentIndex(index)
            self.menu_wanted.emit(index.data(RowRole.ID), self.viewport().mapToGlobal(point))
