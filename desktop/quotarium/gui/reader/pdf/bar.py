"""The bar above the pages: which page of how many, how large, and the list at the side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from quotarium.gui.translation import in_figures
from quotarium.gui.widgets.buttons import quiet_button
from quotarium.gui.widgets.labels import plain_label
from quotarium.reading.pdf_pages.facts import PageFact


class PagesBar(QFrame):
    """`page_wanted` carries the index of a page whose label, or number, was typed."""

    page_wanted = Signal(int)
    zoom_wanted = Signal(int)
    width_wanted = Signal()
    whole_wanted = Signal()
    side_toggled = Signal()
    import_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("room", "paper")
        self._labels: list[str] = []
        self.side = quiet_button(self.tr("Contents"), "sources", "")
        self.side.setToolTip(self.tr("Show or hide outline and small pictures"))
        self.page = QLineEdit()
        self.page.setObjectName("pageField")
        self.page.setAccessibleName(self.tr("Page"))
        self.page.setToolTip(self.tr("Type a page and press Return"))
        self.page.setFixedWidth(64)
        self.count = plain_label(tone="muted")
        self.zoom = plain_label(tone="muted")
        smaller = quiet_button("−", "", self.tr("Smaller"))
        larger = quiet_button("+", "", self.tr("Larger"))
        width = quiet_button(self.tr("Fit width"), "")
        whole = quiet_button(self.tr("Fit page"), "")
        self.marked = quiet_button(self.tr("Import highlights"), "quotes")
        self.marked.setObjectName("importHighlights")
        self.marked.setToolTip(self.tr("Clip what is marked in the file into the Inbox"))
        self.marked.hide()
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 2, 16, 4)
        line.setSpacing(6)
        line.addWidget(self.side)
        line.addSpacing(8)
        line.addWidget(self.page)
        line.addWidget(self.count)
        line.addStretch(1)
        line.addWidget(self.marked)
        for made in (smaller, self.zoom, larger, width, whole):
            line.addWidget(made)
        self.page.returnPressed.connect(self._on_typed)
        self.marked.clicked.connect(self.import_wanted)
        self.side.clicked.connect(self.side_toggled)
        smaller.clicked.connect(lambda: self.zoom_wanted.emit(-1))
        larger.clicked.connect(lambda: self.zoom_wanted.emit(1))
        width.clicked.connect(self.width_wanted)
        whole.clicked.connect(self.whole_wanted)

    def set_pages(self, facts: Sequence[PageFact]) -> None:
        """Take the pages of a document."""
        self._labels = [fact.label for fact in facts]

    def show_page(self, page: int) -> None:
        """Tell which page is read: by its own label, and its number where that is another."""
        if not 0 <= page < len(self._labels):
            return
        label, count = self._labels[page], str(len(self._labels))
        self.page.setText(label)
        if label == str(page + 1):
            told = self.tr("of %1").replace("%1", count)
        else:
            told = self.tr("(%1 of %2)").replace("%1", in_figures(page + 1)).replace("%2", count)
        self.count.setText(told)

    def show_marked(self, number: int) -> None:
        """Offer to import so many highlights."""
        told = self.tr("Import highlights (%1)").replace("%1", in_figures(number))
        self.marked.setText(told)
        self.marked.setAccessibleName(told)
        self.marked.setVisible(number > 0)

    def show_zoom(self, percent: int) -> None:
        """Tell how large the pages are."""
        self.zoom.setText(self.tr("%1 %").replace("%1", in_figures(percent)))

    def _on_typed(self) -> None:
        typed = self.page.text().strip()
        if typed in self._labels:
            self.page_wanted.emit(self._labels.index(typed))
        elif typed.isdecimal() and 0 < int(typed) <= len(self._labels):
            self.page_wanted.emit(int(typed) - 1)
        else:
            self.page.selectAll()
