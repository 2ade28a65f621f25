"""A column of pages as pictures: scrolled, zoomed, drawn as they come into sight."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from quotarium.gui.reader.pdf.artist import PageArtist, Want
from quotarium.gui.reader.pdf.stack import GAP, MARGIN, PageStack
from quotarium.gui.reader.pdf.tiles import Tiles, tiles_of
from quotarium.gui.theme import theme
from quotarium.reading.pdf_pages.facts import PageFact, Tile

_ZOOMS = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0, 6.0)
#: Pixels of the screen to a point of the page at 100 %.
_POINT = 96 / 72
#: In the dark, paper is dimmed; its figures and highlights keep their colours.
DIMMED = "#cfc8bd"
_AHEAD = 1


class Fit(Enum):
    """What follows the size of the window."""

    NOTHING = 0
    WIDTH = 1
    PAGE = 2


class PageCanvas(QAbstractScrollArea):
    """Shows the pages of a document that a PageArtist draws.

    `page_changed` carries the index of the page that is read, `zoomed` comes with every other
    size, `pages_known` when the document is open.
    """

    page_changed = Signal(int)
    zoomed = Signal()
    pages_known = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.artist: PageArtist | None = None
        self.facts: Sequence[PageFact] = ()
        self.tiles = Tiles()
        #: Small pictures that are asked for when everything seen is there.
        self.small_wanted: Iterable[Tile] = ()
        self._spoilt: set[Want] = set()
        self._small: dict[int, QPixmap] = {}
        self._zoom = 1.0
        self._fit = Fit.WIDTH
        self._stack = PageStack((), _POINT, 0)
        self._page = -1
        self._aim: tuple[int, float] | None = None
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.horizontalScrollBar().valueChanged.connect(lambda: self.viewport().update())
        theme().changed.connect(self.viewport().update)

    def show_document(self, artist: PageArtist | None) -> None:
        """Show what an artist draws, in the place of the document before."""
        if self.artist is not None:
            self.artist.close()
            self.artist.deleteLater()
        self.artist = artist
        self.facts = ()
        self.tiles.clear()
        self._small.clear()
        self._spoilt.clear()
        self._page, self._aim = -1, None
        self._lay_out()
        if artist is not None:
            artist.setParent(self)
            artist.opened.connect(self._on_opened)
            artist.drawn.connect(self._on_drawn)
            artist.spoilt.connect(self._on_spoilt)

    # Zoom.

    def zoom(self, steps: int) -> None:
        """Show the pages larger or smaller by steps; 0 is 100 %."""
        if steps == 0:
            self.set_zoom(1.0)
        elif steps > 0:
            self.set_zoom(next((z for z in _ZOOMS if z > self._zoom * 1.01), _ZOOMS[-1]))
        else:
            self.set_zoom(next((z for z in reversed(_ZOOMS) if z < self._zoom * 0.99), _ZOOMS[0]))

    def set_zoom(self, zoom: float) -> None:
        """Show the pages at a size that stays; 1 is 100 %."""
        self._fit = Fit.NOTHING
        self._resize_to(zoom)

    def set_fit(self, fit: Fit) -> None:
        """Let the size follow that of the window."""
        self._fit = fit
        self._resize_to(self._fitting())

    def zoom_percent(self) -> int:
        """Return the size in percent of that on paper."""
        return round(100 * self._zoom)

    # Places.

    @property
    def page(self) -> int:
        """The index of the page that is read; -1 before there is one."""
        return self._page

    def go_to_page(self, page: int) -> None:
        """Bring the upper edge of a page to the top."""
        if not self.facts:
            self._aim = (page, 0.0)
        elif 0 <= page < len(self.facts):
            self.verticalScrollBar().setValue(self._stack.top(page) - GAP // 2)

    def reveal(self, page: int, left: float, top: float, bottom: float) -> None:
        """Bring a place of a page, in points, into the upper half of the window."""
        if not self.facts:
            self._aim = (page, top)
            return
        pixels = self._stack.pixels
        here = self._stack.top(page) + round(top * pixels)
        bar, high = self.verticalScrollBar(), self.viewport().height()
        if not bar.value() + 20 <= here <= bar.value() + high - (bottom - top) * pixels - 40:
            bar.setValue(here - high // 3)
        across = self._stack.left(page) + round(left * pixels)
        sideways = self.horizontalScrollBar()
        if not sideways.value() <= across <= sideways.value() + self.viewport().width() - 60:
            sideways.setValue(across - 40)

    def page_point(self, point: QPoint) -> tuple[int, float, float] | None:
        """Return the page under or nearest to a point of the window, and the place on it."""
        if not self.facts:
            return None
        x, y = point.x() + self._scrolled().x(), point.y() + self._scrolled().y()
        page = self._stack.at(y)
        pixels = self._stack.pixels
        return page, (x - self._stack.left(page)) / pixels, (y - self._stack.top(page)) / pixels

    def shown_rect(self, page: int, rect: tuple[float, float, float, float]) -> QRectF:
        """Return where a rectangle of a page, in points, is in the window."""
        pixels, corner = self._stack.pixels, self._page_rect(page).topLeft()
        left, top, right, bottom = (value * pixels for value in rect)
        return QRectF(corner.x() + left, corner.y() + top, right - left, bottom - top)

    def pages_seen(self) -> range:
        """Return the pages in the window."""
        top = self.verticalScrollBar().value()
        return self._stack.between(top, top + self.viewport().height())

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(colours.panel))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for page in self.pages_seen():
            rect = self._page_rect(page)
            if rect.intersects(event.rect()):
                self._paint_page(painter, page, rect)
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
                if colours.dark:
                    painter.fillRect(rect, QColor(DIMMED))
                painter.setClipRect(rect)
                self.paint_words(painter, page)
                painter.setClipping(False)
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
                painter.setPen(QColor(colours.line))
                painter.drawRect(rect.adjusted(-1, -1, 0, 0))
        painter.end()

    def paint_words(self, painter: QPainter, page: int) -> None:
        """Paint the grounds of words on a page; what is painted is multiplied with the page."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fit is Fit.NOTHING:
            self._lay_out()
        else:
            self._resize_to(self._fitting())

    def wheelEvent(self, event: QWheelEvent) -> None:
        delta = event.angleDelta().y()
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        elif delta:
            self.zoom(1 if delta > 0 else -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar, across = self.verticalScrollBar(), self.horizontalScrollBar()
        moves = {
            Qt.Key.Key_Up: (bar, -bar.singleStep()),
            Qt.Key.Key_Down: (bar, bar.singleStep()),
            Qt.Key.Key_Left: (across, -across.singleStep()),
            Qt.Key.Key_Right: (across, across.singleStep()),
            Qt.Key.Key_PageUp: (bar, -bar.pageStep()),
            Qt.Key.Key_PageDown: (bar, bar.pageStep()),
            Qt.Key.Key_Home: (bar, -bar.maximum()),
            Qt.Key.Key_End: (bar, bar.maximum()),
        }
        move = moves.get(Qt.Key(event.key()))
        if move is None or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier and move[0] is bar:
            self.go_to_page(self._page + (1 if move[1] > 0 else -1))
        else:
            move[0].setValue(move[0].value() + move[1])

    def ask(self) -> None:
        """Ask the artist for what is seen, then for what is near."""
        if self.artist is None or not self.facts:
            return
        seen = self.pages_seen()
        wanted: list[Want] = []
        for page in seen:
            wanted += self._tiles(page, self._seen_part(page))
        wanted += self.further(seen)
        near = (*range(seen.stop, seen.stop + _AHEAD), seen.start - 1)
        for page in near:
            if 0 <= page < len(self.facts):
                whole = QRect(QPoint(0, 0), self._size_drawn(page))
                wanted += self._tiles(page, whole)[:2]
        wanted += self.small_wanted
        missing = (one for one in wanted if one not in self.tiles and one not in self._spoilt)
        self.artist.want(list(dict.fromkeys(missing)))

    def further(self, seen: range) -> list[Want]:
        """Return what else is needed for the pages that are seen."""
        return []

    def _tiles(self, page: int, part: QRect) -> list[Tile]:
        size = self._size_drawn(page)
        scale = self._stack.pixels * self.devicePixelRatioF()
        return tiles_of(page, scale, (size.width(), size.height()), part)

    def _size_drawn(self, page: int) -> QSize:
        return self._page_rect(page).size() * self.devicePixelRatioF()

    def _seen_part(self, page: int) -> QRect:
        """Return the part of a page in the window, in pixels it is drawn at."""
        rect = self._page_rect(page)
        part = rect.intersected(self.viewport().rect()).translated(-rect.topLeft())
        ratio = self.devicePixelRatioF()
        return QRect(part.topLeft() * ratio, part.size() * ratio)

    def _paint_page(self, painter: QPainter, page: int, rect: QRect) -> None:
        painter.fillRect(rect, Qt.GlobalColor.white)
        small = self._small.get(page)
        tiles = self._tiles(page, self._seen_part(page))
        if small is not None and any(tile not in self.tiles for tile in tiles):
            painter.drawPixmap(rect, small)
        ratio = self.devicePixelRatioF()
        for tile in tiles:
            pixmap = self.tiles.get(tile)
            if pixmap is not None:
                target = QRectF(tile.x / ratio, tile.y / ratio, tile.width / ratio,
                                tile.height / ratio)  # fmt: skip
                target.translate(rect.topLeft())
                painter.drawPixmap(target, pixmap, QRectF(pixmap.rect()))
            elif tile in self._spoilt:
                painter.setPen(QColor("#6b645d"))
                told = self.tr("This page cannot be drawn. Read it as text.")
                painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), told)

    def _page_rect(self, page: int) -> QRect:
        wide, high = self._stack.sizes[page]
        scrolled = self._scrolled()
        return QRect(
            self._stack.left(page) - scrolled.x(), self._stack.top(page) - scrolled.y(), wide, high
        )

    def _scrolled(self) -> QPoint:
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _fitting(self) -> float:
        """Return the zoom at which the page read is as wide, or as high, as the window."""
        if not self.facts:
            return self._zoom
        fact = self.facts[max(0, self._page)]
        room = self.width() - self.verticalScrollBar().sizeHint().width() - 2 * MARGIN
        zoom = room / (fact.width * _POINT)
        if self._fit is Fit.PAGE:
            zoom = min(zoom, (self.height() - 2 * GAP) / (fact.height * _POINT))
        elif self._fit is Fit.WIDTH:
            zoom = min(zoom, 1.6)  # a line that is wider is not read better
        return max(_ZOOMS[0], min(_ZOOMS[-1], zoom))

    def _resize_to(self, zoom: float) -> None:
        other = abs(zoom - self._zoom) > 0.001
        self._zoom = zoom
        self._lay_out()
        if other:
            self.zoomed.emit()

    def _lay_out(self) -> None:
        """Lay the pages out anew; what stands at the top of the window stays there."""
        bar, before = self.verticalScrollBar(), self._stack
        place = None
        if before.sizes and self.facts and len(before.sizes) == len(self.facts):
            page = before.at(bar.value())
            place = page, (bar.value() - before.top(page)) / before.pixels
        self._stack = PageStack(self.facts, _POINT * self._zoom, self.viewport().width())
        high, wide = self.viewport().height(), self.viewport().width()
        bar.setPageStep(high)
        bar.setSingleStep(48)
        bar.setRange(0, max(0, self._stack.height - high) if self.facts else 0)
        across = self.horizontalScrollBar()
        across.setPageStep(wide)
        across.setSingleStep(48)
        across.setRange(0, max(0, self._stack.width - wide))
        if place is not None:
            bar.setValue(self._stack.top(place[0]) + round(place[1] * self._stack.pixels))
        self._on_scrolled()

    def _on_scrolled(self) -> None:
        if self.facts:
            top = self.verticalScrollBar().value()
            page = self._stack.at(top + self.viewport().height() // 3)
            if page != self._page:
                self._page = page
                self.page_changed.emit(page)
        self.ask()
        self.viewport().update()

    def _on_opened(self, facts: Sequence[PageFact]) -> None:
        if self.sender() is not self.artist:
            return
        self.facts = facts
        self._zoom = self._fitting() if self._fit is not Fit.NOTHING else self._zoom
        self._lay_out()
        if self._aim is not None:
            page, top = self._aim
            self._aim = None
            self.reveal(min(page, len(facts) - 1), 0, top, top)
        self.pages_known.emit()
        self.zoomed.emit()

    def _on_drawn(self, tile: Tile, image: QImage) -> None:
        if self.sender() is not self.artist:
            return
        pixmap = QPixmap.fromImage(image)
        self.tiles.put(tile, pixmap)
        whole = self._size_drawn(tile.page) if tile.page < len(self.facts) else None
        if whole is not None and (tile.width, tile.height) == (whole.width(), whole.height()):
            self._keep_small(tile.page, pixmap)
        self.viewport().update()

    def _keep_small(self, page: int, pixmap: QPixmap) -> None:
        """Keep a small picture of a page, shown while a sharp one is drawn."""
        if len(self._small) > 200:
            self._small.pop(next(iter(self._small)))
        self._small[page] = pixmap.scaledToWidth(200, Qt.TransformationMode.SmoothTransformation)

    def _on_spoilt(self, want: Want) -> None:
        if self.sender() is self.artist:
            self._spoilt.add(want)
            self.viewport().update()
