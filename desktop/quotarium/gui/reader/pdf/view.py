"""The words on the pages: selected by mouse and keys, marked, found; told in code points."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QWidget

from quotarium.gui.colours import LIGHT
from quotarium.gui.reader.marks import Mark, innermost, mark_at
from quotarium.gui.reader.pdf.artist import PageArtist, Want
from quotarium.gui.reader.pdf.canvas import PageCanvas
from quotarium.gui.reader.pdf.words import paragraph_at, word_at, word_step
from quotarium.gui.reader.text_map import TextMap
from quotarium.model.text import StructuredText
from quotarium.reading.pdf_pages.facts import TextRow
from quotarium.reading.pdf_pages.fitting import RowMap
from quotarium.reading.pdf_pages.glyphs import PageGlyphs

_MOST_LETTERED = 60
_Place = tuple[int, int]


class PdfView(PageCanvas):
    """Has the interface of ReaderView, so that the page of the reader needs not tell them apart."""

    selection_changed = Signal()
    clip_wanted = Signal()
    mark_chosen = Signal(int)
    proposal_chosen = Signal(int)
    menu_wanted = Signal(QPoint, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("readerPages")
        self.setAccessibleName(self.tr("Pages of the source"))
        self.structured = StructuredText(text="")
        self.text_map = TextMap(self.structured)
        self._rows: RowMap | None = None
        self._glyphs: dict[int, PageGlyphs] = {}
        self._marks: tuple[Mark, ...] = ()
        self._active: int | None = None
        self._proposals: tuple[_Place, ...] = ()
        self._proposal: _Place | None = None
        self._found: Sequence[_Place] = ()
        self._current_found = -1
        self._anchor = self._caret = 0
        self._held: _Place | None = None
        self._pressed: QPoint | None = None
        self._aimed: int | None = None

    def show_pages(self, artist: PageArtist | None, structured: StructuredText) -> None:
        """Show a document whose text kept in the library is this one."""
        self.structured, self.text_map = structured, TextMap(structured)
        self._rows, self._glyphs = None, {}
        self._marks, self._active, self._proposals, self._proposal = (), None, (), None
        self._found, self._current_found, self._aimed = (), -1, None
        self._anchor = self._caret = 0
        self.show_document(artist)
        if artist is not None:
            artist.lettered.connect(self._on_lettered)
            artist.mapped.connect(self._on_mapped)

    # What is set off.

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Highlight these stretches."""
        self._marks = tuple(marks)
        self.viewport().update()

    def set_active(self, quote_id: int | None) -> None:
        """Set off the marks of one quote from the others."""
        self._active = quote_id
        self.viewport().update()

    def set_proposals(self, places: Sequence[_Place]) -> None:
        """Underline these stretches, which may be clipped."""
        self._proposals = tuple(places)
        self.viewport().update()

    def set_proposal(self, place: _Place | None) -> None:
        """Set off one of the underlined stretches."""
        self._proposal = place
        self.viewport().update()

    def set_found(self, found: Sequence[_Place], current: int) -> None:
        """Show the places found, and go to the current one."""
        self._found, self._current_found = found, current
        if 0 <= current < len(found):
            self.go_to(*found[current], select=False)
        self.viewport().update()

    # Selection.

    def selected(self) -> _Place | None:
        """Return the code points that are selected, without white space around; None for none."""
        start, end = sorted((self._anchor, self._caret))
        words = self.structured.text[start:end]
        start += len(words) - len(words.lstrip())
        end -= len(words) - len(words.rstrip())
        return (start, end) if start < end else None

    def select(self, start: int, end: int) -> None:
        """Select code points and bring them into sight."""
        self.go_to(start, end)

    def go_to(self, start: int, end: int, *, select: bool = True) -> None:
        """Bring a stretch into sight; with `select`, select it."""
        self._set_selection(start, end if select else start)
        self._aimed = start
        self._go_to_aimed()

    def unselect(self) -> None:
        """Leave the caret at the end of what was selected."""
        end = max(self._anchor, self._caret)
        self._set_selection(end, end)

    def selectAll(self) -> None:
        """Select the whole text."""
        self._set_selection(0, len(self.structured.text))

    def copy(self) -> None:
        """Copy the selected words, broken lines joined."""
        selected = self.selected()
        if selected is not None:
            QGuiApplication.clipboard().setText(self.text_map.plain(*selected))

    def caret(self) -> int:
        """Return the offset from which is searched on."""
        return min(self._anchor, self._caret)

    def top_offset(self) -> int:
        """Return where the first page that is read begins in the text."""
        rows = self._rows.on_page(max(0, self.page)) if self._rows else []
        return rows[0].start if rows else self.caret()

    def offset_near(self, point: QPoint) -> int | None:
        """Return the gap between letters that is nearest to a point."""
        place = self.page_point(point)
        glyphs = self._glyphs.get(place[0]) if place else None
        return glyphs.offset_near(*place[1:]) if place and glyphs else None

    def offset_at(self, point: QPoint) -> int | None:
        """Return the offset of the letter under a point."""
        place = self.page_point(point)
        glyphs = self._glyphs.get(place[0]) if place else None
        return glyphs.offset_at(*place[1:]) if place and glyphs else None

    def rects(self, start: int, end: int) -> list[tuple[int, tuple[float, float, float, float]]]:
        """Return page and rectangle of a stretch, as far as its pages' letters are known."""
        pages = self._rows.within(start, end) if self._rows else set()
        return [
            (page, rect)
            for page in sorted(pages & self._glyphs.keys())
            for rect in self._glyphs[page].rects(start, end)
        ]

    # Mouse and keys.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._pressed = event.position().toPoint()
        offset = self.offset_near(self._pressed)
        self._held = None
        if offset is None:
            return
        kept = self._anchor if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else offset
        self._set_selection(kept, offset)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        offset = self.offset_at(event.position().toPoint())
        if offset is not None and event.button() is Qt.MouseButton.LeftButton:
            word = word_at(self.structured.text, offset)
            again = self.selected() == word
            self._held = paragraph_at(self.structured, offset) if again else word
            self._set_selection(*self._held)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if event.buttons() & Qt.MouseButton.LeftButton and self._pressed is not None:
            self._drag(point)
            return
        offset = self.offset_at(point)
        over = offset is not None and (
            mark_at(self._marks, offset) is not None
            or innermost(self._proposals, offset) is not None
        )
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
        if self.viewport().cursor().shape() is not shape:
            self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        pressed, self._pressed = self._pressed, None
        moved = pressed is None or (point - pressed).manhattanLength() >= 4
        offset = self.offset_at(point)
        if not moved and self.selected() is None and offset is not None:
            self._choose_at(offset)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        returned = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.selectAll()
        elif plain and self.selected() and (returned or event.key() == Qt.Key.Key_C):
            self.clip_wanted.emit()
        elif plain and returned:
            self._choose_at(self._caret)
        elif not self._extend(event):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        offset = self.offset_at(event.pos()) if by_mouse else self._caret
        mark = None if offset is None else mark_at(self._marks, offset)
        middle = self.viewport().mapToGlobal(self.viewport().rect().center())
        self.menu_wanted.emit(event.globalPos() if by_mouse else middle, mark)

    # Painting.

    def paint_words(self, painter: QPainter, page: int) -> None:
        glyphs = self._glyphs.get(page)
        span = glyphs.span if glyphs else None
        if glyphs is None or span is None:
            return
        # Paper is light in both themes, and so are the grounds on it.
        grounds: list[tuple[_Place, str]] = []
        if self._proposal is not None:
            grounds.append((self._proposal, LIGHT.accent_soft))
        grounds += [((mark.start, mark.end), LIGHT.highlight) for mark in self._marks]
        for number, place in enumerate(self._found):
            if number != self._current_found:
                grounds.append((place, LIGHT.accent_soft))
        if 0 <= self._current_found < len(self._found):
            grounds.append((self._found[self._current_found], LIGHT.selection))
        if (selected := self.selected()) is not None:
            grounds.append((selected, LIGHT.selection))
        for (start, end), colour in grounds:
            if start < span[1] and end > span[0]:
                for rect in glyphs.rects(start, end):
                    painter.fillRect(self.shown_rect(page, rect), QColor(colour))
        active = [(m.start, m.end) for m in self._marks if m.quote_id == self._active]
        self._underline(painter, page, glyphs, (*self._proposals, *active))

    def _underline(
        self, painter: QPainter, page: int, glyphs: PageGlyphs, places: Iterable[_Place]
    ) -> None:
        painter.setPen(QPen(QColor(LIGHT.accent), 1.2))
        span = glyphs.span or (0, 0)
        for start, end in places:
            if start < span[1] and end > span[0]:
                for rect in glyphs.rects(start, end):
                    shown = self.shown_rect(page, rect)
                    painter.drawLine(shown.bottomLeft(), shown.bottomRight())

    def further(self, seen: range) -> list[Want]:
        return [page for page in seen if page not in self._glyphs] if self._rows else []

    def _drag(self, point: QPoint) -> None:
        margin = 24
        bar = self.verticalScrollBar()
        if point.y() < margin:
            bar.setValue(bar.value() - (margin - point.y()))
        elif point.y() > self.viewport().height() - margin:
            bar.setValue(bar.value() + point.y() - self.viewport().height() + margin)
        offset = self.offset_near(point)
        if offset is None:
            return
        if self._held is None:
            self._set_selection(self._anchor, offset)
        elif offset < self._held[0]:
            self._set_selection(self._held[1], word_at(self.structured.text, offset)[0])
        else:
            self._set_selection(self._held[0], max(self._held[1], offset))

    def _extend(self, event: QKeyEvent) -> bool:
        """Move the end of the selection with Shift and an arrow; tell whether that was it."""
        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            return False
        key, text = event.key(), self.structured.text
        by_word = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            on = key == Qt.Key.Key_Right
            caret = word_step(text, self._caret, on) if by_word else self._caret + (1 if on else -1)
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            caret = self._line_step(1 if key == Qt.Key.Key_Down else -1)
        else:
            return False
        self._set_selection(self._anchor, max(0, min(len(text), caret)))
        self._aimed = self._caret
        self._go_to_aimed()
        return True

    def _line_step(self, by: int) -> int:
        """Return the offset one line below or above the caret."""
        page = self._rows.page_at(self._caret) if self._rows else None
        glyphs = self._glyphs.get(page) if page is not None else None
        box = glyphs.caret(self._caret) if glyphs else None
        if glyphs is None or box is None:
            return self._caret
        middle, high = (box[1] + box[3]) / 2, box[3] - box[1]
        found = glyphs.offset_near(box[0], middle + by * 1.2 * high)
        return self._caret if found is None else found

    def _set_selection(self, anchor: int, caret: int) -> None:
        most = len(self.structured.text)
        anchor, caret = max(0, min(anchor, most)), max(0, min(caret, most))
        if (anchor, caret) != (self._anchor, self._caret):
            self._anchor, self._caret = anchor, caret
            self.viewport().update()
            self.selection_changed.emit()

    def _choose_at(self, offset: int) -> None:
        mark = mark_at(self._marks, offset)
        number = innermost(self._proposals, offset)
        if mark is not None:
            self.mark_chosen.emit(mark.quote_id)
        elif number is not None:
            self.proposal_chosen.emit(number)

    def _go_to_aimed(self) -> None:
        """Scroll to what is aimed at: to its page at once, to its line when that is known."""
        page = self._rows.page_at(self._aimed) if self._rows and self._aimed is not None else None
        if page is None or self._aimed is None or not self.facts:
            return
        glyphs = self._glyphs.get(page)
        if glyphs is None:
            if page not in self.pages_seen():
                self.go_to_page(page)
            self.ask()
            return
        box = glyphs.caret(self._aimed)
        self._aimed = None
        if box is not None:
            self.reveal(page, box[0], box[1], box[3])

    def _on_lettered(self, page: int, boxes: array[float]) -> None:
        if self.sender() is not self.artist or self._rows is None:
            return
        while len(self._glyphs) >= _MOST_LETTERED:
            far = max(self._glyphs, key=lambda one: abs(one - self.page))
            del self._glyphs[far]
        self._glyphs[page] = PageGlyphs(self._rows.on_page(page), boxes)
        self._go_to_aimed()
        self.viewport().update()

    def _on_mapped(self, rows: Sequence[TextRow]) -> None:
        if self.sender() is self.artist:
            self._rows = RowMap(rows)
            self._go_to_aimed()
            self.ask()
