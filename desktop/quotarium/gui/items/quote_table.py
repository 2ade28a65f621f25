"""The compact list of quotes: a line each, in columns that one chooses, widens and sorts by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAction, QColor, QFontMetrics, QPainter, QResizeEvent, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QMenu, QStyle, QStyleOptionViewItem, QWidget

from quotarium.gui import fonts
from quotarium.gui.items.card_layout import found_in
from quotarium.gui.items.card_view import CardView
from quotarium.gui.items.marking import paint_marks
from quotarium.gui.items.quote_columns import BY_KEY, COLUMNS, QuoteColumn
from quotarium.gui.items.quote_model import Role
from quotarium.gui.items.row_painter import RowPainter
from quotarium.gui.mirroring import draw_line
from quotarium.gui.theme import theme
from quotarium.model.details import QuoteDetails
from quotarium.model.search import EVERYTHING, Tree

_Index = QModelIndex | QPersistentModelIndex
_PAD = 8
_SOON = 400
#: So much room (pixels) is left for the words as columns are added.
_WORDS = 220
#: So many lines stay set: some screens full.
_KEPT = 400


class TableHead(QHeaderView):
    """The heads of the columns; a context menu chooses which there are.

    `laid` says that columns lie otherwise than before, `columns_changed` that the user wants
    them so.
    """

    laid = Signal()
    columns_changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        model = QStandardItemModel(0, len(COLUMNS), self)
        model.setHorizontalHeaderLabels([one.name for one in COLUMNS])
        self.setModel(model)
        self.setObjectName("quoteTableHead")
        self.setAccessibleName(self.tr("Columns"))
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(48)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self.columns_changed)
        self._showing = False
        for signal in (self.sectionResized, self.sectionMoved):
            signal.connect(self._on_changed)

    def show_columns(self, keys: Sequence[str], widths: Mapping[str, int]) -> None:
        """Show these columns in this order; words take the room that is left."""
        self._showing = True
        wanted = [key for key in keys if key in BY_KEY] or ["words"]
        for number, column in enumerate(COLUMNS):
            self.setSectionHidden(number, column.key not in wanted)
            stretch = column.key == "words"
            mode = QHeaderView.ResizeMode
            self.setSectionResizeMode(number, mode.Stretch if stretch else mode.Interactive)
            if not stretch:
                self.resizeSection(number, widths.get(column.key, column.width))
        for place, key in enumerate(wanted):
            number = next(n for n, one in enumerate(COLUMNS) if one.key == key)
            self.moveSection(self.visualIndex(number), place)
        self._showing = False
        self.laid.emit()
        self.viewport().update()

    def shown(self) -> list[tuple[QuoteColumn, int, int]]:
        """Return the columns in their order, with where each begins and how wide it is."""
        numbers = [self.logicalIndex(place) for place in range(len(COLUMNS))]
        return [
            (COLUMNS[n], self.sectionPosition(n), self.sectionSize(n))
            for n in numbers
            if not self.isSectionHidden(n)
        ]

    def keys(self) -> tuple[str, ...]:
        """Return the keys of the columns in their order."""
        return tuple(column.key for column, _, _ in self.shown())

    def widths(self) -> dict[str, int]:
        """Return how wide the columns are."""
        return {column.key: width for column, _, width in self.shown() if column.key != "words"}

    def sort_by(self, order: str, descending: bool) -> None:
        """Point at the column that is sorted by."""
        number = next((n for n, one in enumerate(COLUMNS) if order and one.order == order), -1)
        # The style points down for what Qt calls ascending; the arrow beside the number does not.
        way = Qt.SortOrder.AscendingOrder if descending else Qt.SortOrder.DescendingOrder
        self.setSortIndicatorShown(number >= 0)
        if number >= 0:
            self.setSortIndicator(number, way)

    def _on_changed(self) -> None:
        self.laid.emit()
        self.viewport().update()
        if not self._showing:
            self._soon.start()

    def _on_menu(self, point: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        present = self.keys()
        for column in COLUMNS:
            action = QAction(column.name, menu)
            action.setCheckable(True)
            action.setChecked(column.key in present)
            action.setEnabled(column.key != "words")
            action.toggled.connect(lambda shown, key=column.key: self._toggle(key, shown))
            menu.addAction(action)
        menu.popup(self.mapToGlobal(point))

    def _toggle(self, key: str, shown: bool) -> None:
        present = [one for one in self.keys() if one != key]
        wanted = [*present, key] if shown else present
        self.show_columns(wanted, self._fitting(wanted) if shown else self.widths())
        self.columns_changed.emit()

    def _fitting(self, keys: Sequence[str]) -> dict[str, int]:
        """Return widths that leave room for words: the other columns get narrower."""
        widths = self.widths()
        others = {key: widths.get(key, BY_KEY[key].width) for key in keys if key != "words"}
        room, taken = max(0, self.width() - _WORDS), sum(others.values())
        if taken <= room:
            return others
        least = self.minimumSectionSize()
        return {key: max(least, width * room // taken) for key, width in others.items()}


class Cell(NamedTuple):
    """What stands in a column of a line: as much of it as there is room for."""

    left: int
    width: int
    text: str
    is_main: bool
    marks: list[tuple[int, int]]


class TablePainter(RowPainter):
    """Paints a line of the table; lines that were set are kept."""

    def __init__(self, head: TableHead, parent: QObject) -> None:
        super().__init__(parent)
        self._head = head
        self._tree: Tree = EVERYTHING
        self._columns: list[tuple[QuoteColumn, int, int]] = []
        self._set: dict[int, tuple[QuoteDetails, list[Cell]]] = {}
        head.laid.connect(self._forget)
        self.fonts_changed()

    def fonts_changed(self) -> None:
        self._font, self._serif = fonts.scaled(-0.5), fonts.serif(0)
        self._metrics, self._serif_metrics = QFontMetrics(self._font), QFontMetrics(self._serif)
        self._height = max(self._metrics.height(), self._serif_metrics.height()) + 8
        self._forget()

    def look_for(self, tree: Tree) -> None:
        if tree != self._tree:
            self._tree = tree
            self._forget()

    def height(self, index: _Index, width: int) -> int:
        return self._height

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        colours = theme().colours
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.accent_soft))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.hover))
        painter.setPen(QColor(colours.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(colours.accent))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        details = index.data(Role.DETAILS)
        if isinstance(details, QuoteDetails):
            for cell in self._line(details):
                self._paint_cell(painter, rect, cell)
            return
        for column, left, width in self._shown():
            if column.key == "words":
                room = QRectF(rect.left() + left, rect.top(), width, rect.height())
                painter.fillRect(room.adjusted(_PAD, 9, -width * 0.3, -9), QColor(colours.chip))

    def _paint_cell(self, painter: QPainter, line: QRect, cell: Cell) -> None:
        room = QRect(line.left() + cell.left, line.top(), cell.width, line.height())
        font = self._serif if cell.is_main else self._font
        if cell.marks:
            metrics = self._serif_metrics if cell.is_main else self._metrics
            top = room.top() + (room.height() - metrics.height()) / 2
            paint_marks(painter, QPointF(room.left(), top), cell.text, font, cell.marks)
        painter.setFont(font)
        painter.setPen(QColor(theme().colours.ink if cell.is_main else theme().colours.muted))
        draw_line(painter, room, cell.text)

    def _forget(self) -> None:
        self._columns = []
        self._set.clear()

    def _shown(self) -> list[tuple[QuoteColumn, int, int]]:
        if not self._columns:
            self._columns = self._head.shown()
        return self._columns

    def _line(self, details: QuoteDetails) -> list[Cell]:
        """Return what stands in a line, set anew where the quote was read anew."""
        found = self._set.get(details.quote.id)
        if found is None or found[0] is not details:
            if len(self._set) >= _KEPT:
                self._set.clear()
            cells = [self._cell(details, *column) for column in self._shown()]
            found = self._set[details.quote.id] = details, [one for one in cells if one.text]
        return found[1]

    def _cell(self, details: QuoteDetails, column: QuoteColumn, left: int, width: int) -> Cell:
        main = column.key == "words"
        room = width - 2 * _PAD
        # Of long words only what may be seen is measured.
        text = column.value(details)[: max(room, 0) // 2 + 8]
        metrics = self._serif_metrics if main else self._metrics
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        marks = []
        if self._tree != EVERYTHING and column.found:
            marks = found_in(self._tree, shown, *column.found)
        return Cell(left + _PAD, room, shown, main, marks)


class QuoteTable(CardView):
    """`order_wanted` comes with a click on the head of a column that can be sorted by."""

    order_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head.sectionClicked.connect(self._on_clicked)
        self.head.sectionResized.connect(self.viewport().update)
        self.head.sectionMoved.connect(self.viewport().update)
        self._place_head()

    def _painter(self) -> RowPainter:
        self.head = TableHead(self)
        return TablePainter(self.head, self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_head()

    def updateGeometries(self) -> None:
        # QListView would take the margins back.
        self.setViewportMargins(0, self.head.sizeHint().height(), 0, 0)
        super().updateGeometries()
        self._place_head()

    def _keep_measure(self) -> None:
        """Take the whole width: the columns part it."""

    def _place_head(self) -> None:
        room = self.viewport().geometry()
        height = self.head.sizeHint().height()
        self.head.setGeometry(room.left(), room.top() - height, self._card_width(), height)

    def _on_clicked(self, number: int) -> None:
        if COLUMNS[number].order:
            self.order_wanted.emit(COLUMNS[number].order)
