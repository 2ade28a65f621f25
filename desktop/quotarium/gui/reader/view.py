"""The page of text: read-only, selectable by mouse and keys, closed to anything outside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from quotarium.gui import fonts
from quotarium.gui.reader.highlights import Shown, highlights
from quotarium.gui.reader.marks import Mark, innermost, mark_at
from quotarium.gui.reader.paragraph_numbers import paint_numbers
from quotarium.gui.reader.text_map import TextMap
from quotarium.gui.reader.typesetting import GUTTER, Typesetting, tint
from quotarium.gui.reader.underlines import underline
from quotarium.gui.theme import theme
from quotarium.model.text import StructuredText

_SIZES = (-3.0, -2.0, -1.0, 0.0, 1.0, 2.0, 4.0, 6.0, 9.0, 13.0)
_USUAL_SIZE = 4


class ReaderView(QTextBrowser):
    """Shows a text whose selections, marks and places are told in code points of the source.

    `was_set` says that a text so long that it was set in pieces can be seen.
    """

    selection_changed = Signal()
    clip_wanted = Signal()
    mark_chosen = Signal(int)
    proposal_chosen = Signal(int)
    menu_wanted = Signal(QPoint, object)
    zoomed = Signal()
    was_set = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reader")
        self.setAccessibleName(self.tr("Text of the source"))
        self.setOpenLinks(False)
        self.setStyleSheet("QTextBrowser { background: palette(base); border: none; }")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.text_map = TextMap(StructuredText(text=""))
        self._marks: tuple[Mark, ...] = ()
        self._active: int | None = None
        self._proposals: tuple[tuple[int, int], ...] = ()
        self._proposal: tuple[int, int] | None = None
        self._proposed: list[tuple[int, int]] = []
        self._found: Sequence[tuple[int, int]] = ()
        self._current_found = -1
        self._size = _USUAL_SIZE
        self._pressed: QPoint | None = None
        self._aim: int | None = None
        self._document: QTextDocument | None = None
        self._typesetting: Typesetting | None = None
        self._then: Callable[[], None] | None = None
        self._long = False
        self.selectionChanged.connect(self.selection_changed)
        theme().changed.connect(self._on_theme_changed)
        theme().reading_changed.connect(self._set_anew)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Load nothing: the base class would read `file:` addresses."""
        return None

    def show_text(self, structured: StructuredText) -> None:
        """Show a text from its beginning."""
        self.text_map = TextMap(structured)
        self._marks, self._active, self._found, self._current_found = (), None, (), -1
        self._proposals, self._proposal, self._proposed = (), None, []
        self._then = None
        self._set_document()
        if not self.is_set:
            # What was read before is not what the map now tells of.
            self._take(QTextDocument())

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Highlight these stretches."""
        self._marks = tuple(marks)
        self._highlight()

    def set_active(self, quote_id: int | None) -> None:
        """Set off the marks of one quote from the others."""
        if quote_id != self._active:
            self._active = quote_id
            self._highlight()

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
            self._highlight()

    def set_found(self, found: Sequence[tuple[int, int]], current: int) -> None:
        """Show the places found, and go to the current one."""
        self._found, self._current_found = found, current
        self._highlight()
        if 0 <= current < len(found):
            self.go_to(*found[current], select=False)

    def selected(self) -> tuple[int, int] | None:
        """Return the code points that are selected, without white space around; None for none."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        start, end = self.text_map.offsets(cursor.selectionStart(), cursor.selectionEnd())
        words = self.text_map.text[start:end]
        start += len(words) - len(words.lstrip())
        end -= len(words) - len(words.rstrip())
        return (start, end) if start < end else None

    def select(self, start: int, end: int) -> None:
        """Select code points and bring them into sight."""
        self.go_to(start, end)

    def go_to(self, start: int, end: int, *, select: bool = True) -> None:
        """Bring a stretch into the upper half of the page; with `select`, select it."""
        self._when_set(lambda: self._go_to(start, end, select))

    @property
    def is_set(self) -> bool:
        """Whether the whole text can be seen; a long one is set little by little."""
        return self._typesetting is None

    def _go_to(self, start: int, end: int, select: bool) -> None:
        first, last = self.text_map.positions(start, end)
        cursor = QTextCursor(self.document())
        cursor.setPosition(first)
        if select:
            cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self._aim = first
        # A page that is about to get its size would undo the scrolling.
        QTimer.singleShot(0, self, self._scroll_to_aim)
        self._scroll_to_aim()

    def _come_back(self, selection: tuple[int, int], place: int) -> None:
        """Be where one was before the text was set anew."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(selection[0])
        cursor.setPosition(selection[1], QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self._aim = self.text_map.position(place)
        self._scroll_to_aim(8)

    def caret(self) -> int:
        """Return the offset from which is searched on."""
        return self.text_map.offset(self.textCursor().selectionStart())

    def unselect(self) -> None:
        """Leave the caret at the end of what was selected."""
        cursor = self.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        self.setTextCursor(cursor)

    def zoom(self, steps: int) -> None:
        """Make the type larger or smaller; 0 is the usual size."""
        wanted = _USUAL_SIZE if steps == 0 else self._size + steps
        wanted = max(0, min(len(_SIZES) - 1, wanted))
        if wanted != self._size:
            self._size = wanted
            self._set_anew()
            self.zoomed.emit()

    def _set_anew(self) -> None:
        """Set the text in the type that is wanted now, and stay at the place that is read."""
        place = self.top_offset()
        cursor = self.textCursor()
        kept = (cursor.anchor(), cursor.position())
        if self.is_set:
            self._then = lambda: self._come_back(kept, place)
        self._set_document()

    def zoom_percent(self) -> int:
        """Return the size of the type in percent of the usual one."""
        base = fonts.serif(0).pointSizeF()
        return round(100 * (base + _SIZES[self._size]) / (base + _SIZES[_USUAL_SIZE]))

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

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            delta = event.angleDelta().y()
            if delta:
                self.zoom(1 if delta > 0 else -1)
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        other_lines = event.size().width() != event.oldSize().width()
        scrolled = self.verticalScrollBar().value() > 0
        place = self.top_offset() if other_lines and scrolled else 0
        super().resizeEvent(event)
        self._fit_measure()
        if place:
            self._aim = self.text_map.position(place)
            self._scroll_to_aim(8)

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

    def top_offset(self) -> int:
        """Return where the first line that is seen begins."""
        return self.text_map.offset(self.cursorForPosition(QPoint(GUTTER, 8)).position())

    def _font(self) -> QFont:
        return fonts.serif(_SIZES[self._size] + 1.0)

    def _set_document(self) -> None:
        self._typesetting = Typesetting(self.text_map, self._font(), theme().colours)
        self._set_more(self._typesetting)

    def _set_more(self, work: Typesetting) -> None:
        """Set a piece of the text, and let the window do other things before the next."""
        if work is not self._typesetting:
            return  # meanwhile another text or size is wanted
        if not work.go_on():
            self._long = True
            QTimer.singleShot(0, self, lambda: self._set_more(work))
            return
        self._typesetting = None
        self._take(work.document)
        self._fit_measure()
        self._highlight()
        then, self._then = self._then, None
        if then is not None:
            then()
        if self._long:
            self._long = False
            self.was_set.emit()

    def _take(self, document: QTextDocument) -> None:
        # Scrolled down, Qt would set the whole of a long text at once instead of bit by bit.
        self.verticalScrollBar().setValue(0)
        before, self._document = self._document, document
        document.setParent(self)
        self.setDocument(document)
        if before is not None:
            before.deleteLater()

    def _when_set(self, do: Callable[[], None]) -> None:
        """Do something now, or once the text is set; the last thing asked for is done."""
        if self.is_set:
            do()
        else:
            self._then = do

    def _fit_measure(self) -> None:
        """Centre a column of the measure; the text keeps its lines while the window grows."""
        letters = QFontMetricsF(self._font()).averageCharWidth()
        wanted = round(letters * theme().reading_width) + 2 * GUTTER
        bar = self.verticalScrollBar().sizeHint().width()
        room = self.width() - bar
        left = max(0, (room - wanted) // 2)
        right = max(0, room - wanted - left)
        if (margins := self.viewportMargins()).left() != left or margins.right() != right:
            self.setViewportMargins(left, 0, right, 0)

    def _choose_at(self, position: int) -> None:
        offset = self.text_map.offset(position)
        mark = mark_at(self._marks, offset)
        number = innermost(self._proposals, offset)
        if mark is not None:
            self.mark_chosen.emit(mark.quote_id)
        elif number is not None:
            self.proposal_chosen.emit(number)

    def _scroll_to_aim(self, above: int | None = None) -> None:
        if self._aim is None:
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(self._aim, self.document().characterCount() - 1))
        bar = self.verticalScrollBar()
        top = self.cursorRect(cursor).top() + bar.value()
        room = self.viewport().height() // 3 if above is None else above
        if above is not None or not bar.value() <= top <= bar.value() + 2 * room:
            bar.setValue(top - room)

    def _highlight(self) -> None:
        if not self.is_set:
            return
        self.setExtraSelections(
            highlights(self.document(), self.text_map, self._marks, self._shown())
        )

    def _shown(self) -> Shown:
        return Shown(self._active, self._proposal, self._found, self._current_found)

    def _on_theme_changed(self) -> None:
        if self.is_set:
            tint(self.document(), self.text_map, theme().colours)
            self._highlight()
        else:
            self._set_document()
        self.viewport().update()
