"""The pages with their bar and the list at their side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from quotarium.gui.reader.pdf.artist import PageArtist
from quotarium.gui.reader.pdf.bar import PagesBar
from quotarium.gui.reader.pdf.canvas import Fit
from quotarium.gui.reader.pdf.side import PagesSide
from quotarium.gui.reader.pdf.view import PdfView
from quotarium.model.text import StructuredText
from quotarium.reading.pdf_pages.facts import OutlineEntry, Tile

_MOST_SMALL = 24


class PdfReader(QWidget):
    """Puts a PdfView together with what leads through its pages."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = PdfView()
        self.bar = PagesBar()
        self.side = PagesSide()
        self.side.hide()
        self._small: dict[Tile, None] = {}
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.side)
        across.addWidget(self.view, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.bar)
        box.addLayout(across, 1)
        self.setFocusProxy(self.view)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(0)
        self._calm.timeout.connect(self.view.ask)
        self.bar.page_wanted.connect(self._go_to_page)
        self.bar.zoom_wanted.connect(self.view.zoom)
        self.bar.width_wanted.connect(lambda: self.view.set_fit(Fit.WIDTH))
        self.bar.whole_wanted.connect(lambda: self.view.set_fit(Fit.PAGE))
        self.bar.side_toggled.connect(self.toggle_side)
        self.side.page_chosen.connect(self._go_to_page)
        self.side.model.wanted.connect(self._on_small_wanted)
        self.view.page_changed.connect(self._on_page_changed)
        self.view.pages_known.connect(self._on_pages_known)
        self.view.zoomed.connect(lambda: self.bar.show_zoom(self.view.zoom_percent()))

    def show_pages(self, artist: PageArtist | None, structured: StructuredText) -> None:
        """Show another document."""
        self._small.clear()
        self.side.model.set_pages(())
        self.side.show_outline(())
        self.view.small_wanted = self._small
        self.view.show_pages(artist, structured)
        if artist is not None:
            artist.outlined.connect(self._on_outlined)
            artist.drawn.connect(self._on_drawn)

    def toggle_side(self) -> None:
        """Show or hide outline and small pictures."""
        self.side.setVisible(not self.side.isVisible())
        if self.side.isVisible():
            self.side.set_current(max(0, self.view.page))

    def _go_to_page(self, page: int) -> None:
        self.view.go_to_page(page)
        self.view.setFocus()

    def _on_page_changed(self, page: int) -> None:
        self.bar.show_page(page)
        if self.side.isVisible():
            self.side.set_current(page)

    def _on_pages_known(self) -> None:
        self.bar.set_pages(self.view.facts)
        self.bar.show_page(max(0, self.view.page))
        self.side.model.set_pages(self.view.facts)

    def _on_outlined(self, entries: Sequence[OutlineEntry]) -> None:
        if self.sender() is self.view.artist:
            self.side.show_outline(entries)

    def _on_small_wanted(self, tile: Tile) -> None:
        self._small[tile] = None
        while len(self._small) > _MOST_SMALL:
            self._small.pop(next(iter(self._small)))
        self._calm.start()

    def _on_drawn(self, tile: Tile, image: QImage) -> None:
        if tile in self._small and self.sender() is self.view.artist:
            del self._small[tile]
            self.side.model.take(tile.page, QPixmap.fromImage(image))
