"""The timeline as a view of a list of quotes: painted as lanes, read by screen readers as a list.

The rows of its model are the quotes in order of time, so selection, the keys and accessibility are
those of every list, and a plain list beside it can share model and selection.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QFontInfo,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QWidget

from quotarium.gui.drawing.artist import Artist
from quotarium.gui.items.quote_model import QuoteModel
from quotarium.gui.theme import theme
from quotarium.gui.timeline.gestures import Gestures
from quotarium.gui.timeline.wording import wording
from quotarium.model.drawing import Drawing
from quotarium.model.timeline import Marks
from quotarium.model.timeline.stage import Paper, Stage
from quotarium.model.timeline.walking import neighbour

_Index = QModelIndex | QPersistentModelIndex
_PAUSE = 90
_Move = QAbstractItemView.CursorAction
#: Where a key goes: so many quotes on in the lane, so many lanes down.
_WAYS = {
    _Move.MoveLeft: (-1, 0),
    _Move.MoveRight: (1, 0),
    _Move.MoveUp: (0, -1),
    _Move.MoveDown: (0, 1),
    _Move.MovePageUp: (0, -5),
    _Move.MovePageDown: (0, 5),
}


class TimelineView(Gestures):
    """`labels_wanted` asks for the words of quotes that are seen; `provide_labels` answers."""

    labels_wanted = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self._artist = Artist(vars(theme().colours))
        self.stage = Stage(wording())
        self._asked: set[int] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._soon.timeout.connect(self._ask_labels)
        theme().changed.connect(self._on_theme)

    # What is shown.

    def show_marks(self, marks: Marks) -> None:
        """Show these marks; the model is to have their quotes already."""
        self._asked.clear()
        self.stage.show(marks)
        self.updateGeometries()
        self.viewport().update()

    def provide_labels(self, labels: dict[int, str]) -> None:
        """Take the words of quotes that were asked for."""
        self.stage.marks.labels.update(labels)
        self.stage.board.forget_labels()
        self.viewport().update()

    def show_published(self, shown: bool) -> None:
        """Show dates of publication beside the others, where the marks have them."""
        self.stage.published = shown
        self.viewport().update()

    def picture(self, title: str) -> Drawing:
        """Return a picture for a file; see `Stage.on_paper`."""
        return self.stage.on_paper(title)

    def quote_at(self, row: int) -> int:
        """Return the quote of a row."""
        model = self.model()
        assert isinstance(model, QuoteModel)
        return model.ids[row]

    def current_id(self) -> int | None:
        """Return the quote that is selected."""
        index = self.currentIndex()
        return self.quote_at(index.row()) if index.isValid() else None

    def index_of(self, quote_id: int) -> QModelIndex:
        """Return the row of a quote."""
        model = self.model()
        assert isinstance(model, QuoteModel)
        row = model.row_of(quote_id)
        return QModelIndex() if row is None else model.index(row)

    # The list.

    def doItemsLayout(self) -> None:
        """Leave the rows where the lanes put them."""
        # QListView is the base for one reason: Qt shows screen readers the rows of it, and not
        # those of a QAbstractItemView.

    def visualRect(self, index: _Index) -> QRect:
        place = self.stage.place(self.quote_at(index.row())) if index.isValid() else None
        if place is None:
            return QRect()
        x, y = place
        size = round(self.stage.board.size)
        return QRect(round(x) - size, round(y) - 2 * size, 12 * size, 3 * size)

    def indexAt(self, point: QPoint) -> QModelIndex:
        target = self.stage.target_at(point.x(), point.y())
        if target is None or target.mark < 0:
            return QModelIndex()
        return self.index_of(self.stage.marks.ids[target.mark])

    def scrollTo(
        self,
        index: _Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if index.isValid():
            self.scroll_by(self.stage.bring(self.quote_at(index.row())))
            self.viewport().update()

    def scroll_by(self, pixels: float) -> None:
        """Scroll the lanes up."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + round(pixels))

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        last = self.model().rowCount() - 1 if self.model() is not None else -1
        row = self.currentIndex().row()
        if last < 0:
            return QModelIndex()
        if row < 0:
            return self.model().index(0, 0)
        if (way := _WAYS.get(action)) is not None:
            found = neighbour(self.stage.marks, self.quote_at(row), *way)
            return self.currentIndex() if found is None else self.index_of(found)
        wanted = {
            _Move.MoveHome: 0,
            _Move.MoveEnd: last,
            _Move.MovePrevious: max(0, row - 1),
            _Move.MoveNext: min(last, row + 1),
        }[action]
        return self.model().index(wanted, 0)

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: _Index) -> bool:
        return False

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        index = self.indexAt(rect.topLeft())
        selection = QItemSelection(index, index) if index.isValid() else QItemSelection()
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        return QRegion(self.viewport().rect())

    def keyboardSearch(self, search: str) -> None:
        """Leave letters to the shortcuts."""

    def updateGeometries(self) -> None:
        QAbstractItemView.updateGeometries(self)
        bar, stage = self.verticalScrollBar(), self.stage
        bar.setPageStep(max(1, round(stage.bottom - stage.head)))
        bar.setSingleStep(stage.board.row_height)
        bar.setRange(0, round(stage.overflow))
        # Without anything to scroll its handle would fill it.
        bar.setEnabled(bar.maximum() > 0)

    # Events; those of mouse and keys are in `Gestures`.

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self.stage.scroll = self.verticalScrollBar().value()
        self._artist.paint(painter, self.stage.draw(self.current_id()).drawing.parts)
        painter.end()
        marks = self.stage.marks
        if len(marks.labels) < len(marks.ids) and not self._soon.isActive():
            self._soon.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        QAbstractItemView.resizeEvent(self, event)
        self._take_paper()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange}:
            self._on_theme()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.stage.scroll = self.verticalScrollBar().value()
        self.viewport().update()

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.begin()

    def begin(self) -> None:
        """Stand at the first quote where the keys are here and no quote is the current one."""
        model = self.model()
        if self.hasFocus() and not self.currentIndex().isValid() and model and model.rowCount():
            self.setCurrentIndex(model.index(0, 0))

    def _take_paper(self) -> None:
        size = float(QFontInfo(self.font()).pixelSize())
        port = self.viewport()
        self.stage.take_paper(Paper(port.width(), port.height(), size, self._artist.measure))
        self.updateGeometries()
        port.update()

    def _on_theme(self) -> None:
        self._artist = Artist(vars(theme().colours))
        self._take_paper()

    def _ask_labels(self) -> None:
        wanted = tuple(i for i in self.stage.unlabelled() if i not in self._asked)
        if wanted:
            self._asked.update(wanted)
            self.labels_wanted.emit(wanted)
