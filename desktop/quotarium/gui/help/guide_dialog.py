"""The guide in a window of its own: its pages, a search, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from quotarium.gui.help.page_view import PageView
from quotarium.gui.navigation.trail import Trail
from quotarium.gui.routes import Route
from quotarium.gui.widgets.buttons import quiet_button
from quotarium.gui.widgets.sizes import resize_grown
from quotarium.gui.widgets.telling_lines import HintedLine
from quotarium.services import guide

_NAME = Qt.ItemDataRole.UserRole


class GuideDialog(QDialog):
    """Stays open beside the window while one works."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Guide to Quotarium"))
        resize_grown(self, 980, 700)
        self.search = HintedLine()
        self.search.setObjectName("guideSearch")
        self.search.setPlaceholderText(self.tr("Find in the guide"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setObjectName("guidePages")
        self.list.setAccessibleName(self.tr("Pages of the guide"))
        self.list.setWordWrap(True)
        self.view = PageView(guide.folder(), self.tr("Page of the guide"))
        self.view.setObjectName("guideView")
        self.back = quiet_button("", "chevron-left", self.tr("Back"))
        self.forward = quiet_button("", "chevron-right", self.tr("Forward"))
        self._trail = Trail()
        self._lay_out()
        self._list("")
        self.search.textChanged.connect(self._list)
        self.search.returnPressed.connect(self._open_first)
        self.list.currentItemChanged.connect(self._on_current)
        self.view.page_wanted.connect(self.show_page)
        self.back.clicked.connect(lambda: self._step(self._trail.back()))
        self.forward.clicked.connect(lambda: self._step(self._trail.forward()))

    def show_page(self, name: str) -> None:
        """Show a page by its name and remember the way."""
        self._trail.go(Route(page=name))
        self._show(name)

    def _lay_out(self) -> None:
        side = QWidget()
        box = QVBoxLayout(side)
        box.setContentsMargins(0, 0, 8, 0)
        box.setSpacing(8)
        ways = QHBoxLayout()
        ways.addWidget(self.back)
        ways.addWidget(self.forward)
        ways.addWidget(self.search, 1)
        box.addLayout(ways)
        box.addWidget(self.list, 1)
        split = QSplitter()
        split.addWidget(side)
        split.addWidget(self.view)
        split.setStretchFactor(1, 1)
        split.setSizes([290, 690])
        split.setChildrenCollapsible(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 12, 12, 12)
        outer.addWidget(split)

    def _list(self, words: str) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for page in guide.holding(words):
            item = QListWidgetItem(page.title)
            item.setData(_NAME, page.name)
            self.list.addItem(item)
        self.list.blockSignals(False)

    def _open_first(self) -> None:
        if self.list.count():
            self.list.setCurrentRow(0)

    def _on_current(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.show_page(item.data(_NAME))
            if self.search.text():
                self.view.find(self.search.text().split()[0])

    def _step(self, route: Route | None) -> None:
        if route is not None:
            self._show(route.page)

    def _show(self, name: str) -> None:
        self.view.show_page(guide.text_of(name))
        self.view.moveCursor(QTextCursor.MoveOperation.Start)
        self.back.setEnabled(self._trail.can_go_back)
        self.forward.setEnabled(self._trail.can_go_forward)
        self.list.blockSignals(True)
        rows = (row for row in range(self.list.count()) if self.list.item(row).data(_NAME) == name)
        self.list.setCurrentRow(next(rows, -1))
        self.list.blockSignals(False)
