"""The text of a source with its marks and suggestions, chosen and clipped by mouse and keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from quotarium.gui.reader.highlights import Shown, highlights
from quotarium.gui.reader.marks import Mark, innermost, mark_at
from quotarium.gui.reader.paragraph_numbers import paint_numbers
from quotarium.gui.reader.text_page import TextPage
from quotarium.gui.reader.typesetting import GUTTER
from quotarium.gui.reader.underlines import underline
from quotarium.model.text import StructuredText


class ReaderView(TextPage):
    """Marks and suggestions, and what is chosen of them, are told in code points of the source."""

    selection_changed = Signal()
    clip_wanted = Signal()
    mark_chosen = Signal(int)
    proposal_chosen = Signal(int)
    menu_wanted = Signal(QPoint, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reader")
        self.setAccessibleName(self.tr("Text of the source"))
        self._marks: tuple[Mark, ...] = ()
        self._active: int | None = None
        self._proposals: tuple[tuple[int, int], ...] = ()
        self._proposal: tuple[int, int] | None = None
        self._proposed: list[tuple[int, int]] = []
        self._found: Sequence[tuple[int, int]] = ()
        self._current_found = -1
        self._pressed: QPoint | None = None
        self.selectionChanged.connect(self.selection_changed)

    def show_text(self, structured: StructuredText) -> None:
        """Show a text from its beginning, without marks."""
        self._marks, self._active, self._found, self._current_found = (), None, (), -1
        self._proposals, self._proposal, self._proposed = (), None, []
        super().show_text(structured)

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Highlight these stretches."""
        self._marks = tuple(marks)
        self.dress()

    def set_active(self, quote_id: int | None) -> None:
        """Set off the marks of one quote from the others."""
        if quote_id != self._active:
            self._active = quote_id
            self.dress()

    def set_proposals(self, places: Sequence[tuple[int, int]]) -> None:
        """Underline these stretches, which may be clipped."""
        if tuple(places) != self._proposals:
            self._proposals = tuple(places)
            self._proposed = [self.text_map.positions(*place) for place in places]
            self.viewport().update()

    def set_proposal(self, place: tuple[int, int] | None) -> None:
        """Set off one of the underlined stretches."""
        if place != self._proposal:
            self._proposal = place
            self.dress()

    def set_found(self, found: Sequence[tuple[int, int]], current: int) -> None:
        """Show the places found, and go to the current one."""
        self._found, self._current_found = found, current
        self.dress()
        if 0 <= current < len(found):
            self.go_to(*found[current], select=False)

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        selected = self.selected()
        data.setText(self.text_map.plain(*selected) if selected else "")
        return data

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        returned = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if plain and self.textCursor().hasSelection() and (event.key() == Qt.Key.Key_C or returned):
            self.clip_wanted.emit()
        elif plain and returned:
            self._choose_at(self.textCursor().position())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        left = event.button() is Qt.MouseButton.LeftButton
        self._pressed = event.position().toPoint() if left else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        pressed, self._pressed = self._pressed, None
        if pressed is not None and (point - pressed).manhattanLength() < 4:
            mark = self.mark_at_point(point)
            number = self.proposal_at_point(point)
            if self.textCursor().hasSelection():
                return
            if mark is not None:
                self.mark_chosen.emit(mark.quote_id)
            elif number is not None:
                self.proposal_chosen.emit(number)

    def mark_at_point(self, point: QPoint) -> Mark | None:
        """Return the mark under a point of the page."""
        offset = self._offset_at(point)
        return None if offset is None else mark_at(self._marks, offset)

    def proposal_at_point(self, point: QPoint) -> int | None:
        """Return which underlined stretch is under a point; of nested ones the inner."""
        offset = self._offset_at(point)
        return None if offset is None else innermost(self._proposals, offset)

    def _offset_at(self, point: QPoint) -> int | None:
        place = point + QPoint(0, self.verticalScrollBar().value())
        layout = self.document().documentLayout()
        position = layout.hitTest(place, Qt.HitTestAccuracy.ExactHit)
        return None if position < 0 else self.text_map.offset(position)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        over = not event.buttons() and (
            self.mark_at_point(point) is not None or self.proposal_at_point(point) is not None
        )
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
        if self.viewport().cursor().shape() is not shape:
            self.viewport().setCursor(shape)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            mark, point = self.mark_at_point(event.pos()), event.globalPos()
        else:
            cursor = self.textCursor()
            mark = mark_at(self._marks, self.text_map.offset(cursor.position()))
            point = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        self.menu_wanted.emit(point, mark)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.is_set:
            return
        painter = QPainter(self.viewport())
        top = self.cursorForPosition(QPoint(GUTTER, 0)).block()
        scrolled = self.verticalScrollBar().value()
        underline(painter, self._proposed, top, scrolled, event.rect())
        current = self.textCursor().block() if self.hasFocus() else None
        paint_numbers(painter, self.text_map, top, scrolled, event.rect(), current)
        painter.end()

    def _choose_at(self, position: int) -> None:
        offset = self.text_map.offset(position)
        mark = mark_at(self._marks, offset)
        number = innermost(self._proposals, offset)
        if mark is not None:
            self.mark_chosen.emit(mark.quote_id)
        elif number is not None:
            self.proposal_chosen.emit(number)

    def dress(self) -> None:
        """Show marks, the suggestion chosen, and what is found."""
        if not self.is_set:
            return
        self.setExtraSelections(
            highlights(self.document(), self.text_map, self._marks, self._shown())
        )

    def _shown(self) -> Shown:
        return Shown(self._active, self._proposal, self._found, self._current_found)
