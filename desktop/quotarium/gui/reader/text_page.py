"""A page of text whose places are told in code points: set in pieces, sized, and scrolled to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from quotarium.gui import fonts
from quotarium.gui.reader.text_map import TextMap
from quotarium.gui.reader.typesetting import GUTTER, Typesetting, tint
from quotarium.gui.theme import theme
from quotarium.model.text import StructuredText

_SIZES = (-3.0, -2.0, -1.0, 0.0, 1.0, 2.0, 4.0, 6.0, 9.0, 13.0)
_USUAL_SIZE = 4


class TextPage(QTextBrowser):
    """Read-only, closed to anything outside the text; who shows more on it overrides `dress`.

    `was_set` says that a text so long that it was set in pieces can be seen.
    """

    zoomed = Signal()
    was_set = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        self._size = _USUAL_SIZE
        self._aim: int | None = None
        self._document: QTextDocument | None = None
        self._typesetting: Typesetting | None = None
        self._then: Callable[[], None] | None = None
        self._long = False
        theme().changed.connect(self._on_theme_changed)
        theme().reading_changed.connect(self._set_anew)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Load nothing: the base class would read `file:` addresses."""
        return None

    def show_text(self, structured: StructuredText) -> None:
        """Show a text from its beginning."""
        self.text_map = TextMap(structured)
        self._then = None
        self._set_document()
        if not self.is_set:
            # What was read before is not what the map now tells of.
            self._take(QTextDocument())

    def dress(self) -> None:
        """Show on the text, once it is set, what belongs there."""

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
        self.dress()
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

    def _on_theme_changed(self) -> None:
        if self.is_set:
            tint(self.document(), self.text_map, theme().colours)
            self.dress()
        else:
            self._set_document()
        self.viewport().update()
