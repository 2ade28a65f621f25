"""The outline of a document and small pictures of its pages, at the left of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from quotarium.gui.colours import LIGHT
from quotarium.gui.reader.pdf.canvas import DIMMED
from quotarium.gui.theme import theme
from quotarium.reading.pdf_pages.facts import OutlineEntry, PageFact, Tile

_WIDE = 132
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class ThumbnailModel(QAbstractListModel):
    """One row a page; `wanted` asks for the small picture of a page that came into sight."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: Sequence[PageFact] = ()
        self._pictures: dict[int, QPixmap] = {}

    def set_pages(self, facts: Sequence[PageFact]) -> None:
        """Take the pages of another document."""
        self.beginResetModel()
        self._facts, self._pictures = facts, {}
        self.endResetModel()

    def tile(self, page: int) -> Tile:
        """Return what is to be drawn for a page."""
        fact = self._facts[page]
        scale = min(_WIDE / fact.width, 1.5 * _WIDE / fact.height)
        wide, high = max(1, round(fact.width * scale)), max(1, round(fact.height * scale))
        return Tile(page, scale, 0, 0, wide, high)

    def take(self, page: int, picture: QPixmap) -> None:
        """Show a picture that was asked for."""
        self._pictures[page] = _framed(picture)
        index = self.index(page)
        self.dataChanged.emit(index, index)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._facts)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        page = index.row()
        if not 0 <= page < len(self._facts):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._facts[page].label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Page %1").replace("%1", self._facts[page].label)
        if role == Qt.ItemDataRole.DecorationRole:
            if page not in self._pictures:
                tile = self.tile(page)
                blank = QPixmap(tile.width, tile.height)
                blank.fill(Qt.GlobalColor.white)
                self._pictures[page] = _framed(blank)
                self.wanted.emit(tile)
            return self._pictures[page]
        return None


def _framed(picture: QPixmap) -> QPixmap:
    """Return a picture of a page with an edge, on whatever ground it lies; dimmed in the dark."""
    painter = QPainter(picture)
    if theme().colours.dark:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.fillRect(picture.rect(), QColor(DIMMED))
    painter.setPen(QColor(LIGHT.line))
    painter.drawRect(picture.rect().adjusted(0, 0, -1, -1))
    painter.end()
    return picture


class PagesSide(QFrame):
    """`page_chosen` carries the index of a page that was clicked."""

    page_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(196)
        self.model = ThumbnailModel(self)
        self.pages = QListView()
        self.pages.setAccessibleName(self.tr("Small pictures of the pages"))
        self.pages.setModel(self.model)
        self.pages.setViewMode(QListView.ViewMode.IconMode)
        self.pages.setFlow(QListView.Flow.TopToBottom)
        self.pages.setWrapping(False)
        self.pages.setUniformItemSizes(True)
        self.pages.setMovement(QListView.Movement.Static)
        self.pages.setIconSize(QSize(_WIDE, round(1.5 * _WIDE)))
        self.pages.setGridSize(QSize(168, round(1.5 * _WIDE) + 34))
        self.pages.setFrameShape(QFrame.Shape.NoFrame)
        self.outline = QTreeWidget()
        self.outline.setAccessibleName(self.tr("Outline of the document"))
        self.outline.setHeaderHidden(True)
        self.outline.setFrameShape(QFrame.Shape.NoFrame)
        self.outline.setTextElideMode(Qt.TextElideMode.ElideRight)
        for made in (self.pages, self.outline):
            made.setProperty("room", "panel")
            made.viewport().setAutoFillBackground(False)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.pages, self.tr("Pages"))
        self.tabs.addTab(self.outline, self.tr("Outline"))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.tabs)
        self.pages.clicked.connect(lambda index: self.page_chosen.emit(index.row()))
        self.pages.activated.connect(lambda index: self.page_chosen.emit(index.row()))
        self.outline.itemClicked.connect(self._on_entry)
        self.outline.itemActivated.connect(self._on_entry)

    def show_outline(self, entries: Sequence[OutlineEntry]) -> None:
        """Show the outline; without one its tab is switched off."""
        self.outline.clear()
        above: list[QTreeWidgetItem] = []
        for entry in entries:
            item = QTreeWidgetItem([entry.title])
            item.setData(0, Qt.ItemDataRole.UserRole, entry.page)
            item.setToolTip(0, entry.title if "<" not in entry.title else "")
            del above[entry.level :]
            if above:
                above[-1].addChild(item)
            else:
                self.outline.addTopLevelItem(item)
            above.append(item)
        self.outline.expandToDepth(0)
        self.tabs.setTabEnabled(1, bool(entries))
        self.tabs.setCurrentIndex(1 if entries else 0)

    def set_current(self, page: int) -> None:
        """Set off the page that is read."""
        index = self.model.index(page)
        self.pages.setCurrentIndex(index)
        self.pages.scrollTo(index)

    def _on_entry(self, item: QTreeWidgetItem) -> None:
        self.page_chosen.emit(int(item.data(0, Qt.ItemDataRole.UserRole)))
