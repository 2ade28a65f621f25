"""The field for words that were said: serif, growing with its text up to a limit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from quotarium.gui import fonts
from quotarium.gui.theme import theme


class WordsEdit(QPlainTextEdit):
    """Plain words; `committed` when they are left, Escape puts them back.

    Tab goes to the next field: words that were said hold no tabs.
    """

    committed = Signal(str)

    def __init__(
        self, name: str, most_lines: int = 12, least_lines: int = 2, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("field", True)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._most, self._least = most_lines, least_lines
        self._kept = ""
        self._enter_keeps = False
        self._serif = 1.0
        self.textChanged.connect(self._fit)
        self.document().setDocumentMargin(4)

    def commit_on_enter(self) -> None:
        """Let Ctrl+Enter keep the words here, whatever else it means in the window."""
        self._enter_keeps = True

    def use_serif(self, steps: float = 1.0) -> None:
        """Set the words in the serif."""

        self._serif = steps
        self._dress()
        theme().reading_changed.connect(self._dress)

    def set_words(self, words: str) -> None:
        """Show words as they are kept; what was typed before is gone."""
        self._kept = words
        if self.toPlainText() != words:
            self.setPlainText(words)

    def words(self) -> str:
        """Return the words as they stand in the field.

        Not toPlainText(), which turns a no-break space into a space.
        """
        text: str = self.document().toRawText()
        return text.replace("\u2029", "\n")

    def unsaved(self) -> str | None:
        """Return what was typed and is not kept yet, None where nothing was."""
        return self.words() if self.words() != self._kept else None

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(source.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.claims(event):
            self._commit()
        elif event.key() == Qt.Key.Key_Escape and self.words() != self._kept:
            self.setPlainText(self._kept)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self.claims(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._commit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def claims(self, event: QKeyEvent) -> bool:
        """Tell whether a key has a meaning here that goes before its meaning in the window."""
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        return (
            self._enter_keeps and control and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        )

    def _dress(self) -> None:
        self.setFont(fonts.serif(self._serif))
        self._fit()

    def _commit(self) -> None:
        words = self.words()
        if words != self._kept:
            self._kept = words
            self.committed.emit(words)

    def _fit(self) -> None:
        line = self.fontMetrics().lineSpacing()
        wanted = self._text_height()
        policy = Qt.ScrollBarPolicy
        bar = policy.ScrollBarAlwaysOn if wanted > self._most * line else policy.ScrollBarAlwaysOff
        if bar is not self.verticalScrollBarPolicy():
            self.setVerticalScrollBarPolicy(bar)
            self._break_anew()
            wanted = self._text_height()
        height = max(self._least * line, min(self._most * line, int(wanted) + 1))
        # The frame, the padding of the style sheet, and the document's margin.
        self.setFixedHeight(height + 2 * (1 + 5 + 4) + 2)

    def _text_height(self) -> float:
        block, height = self.document().firstBlock(), 0.0
        while block.isValid():
            height += self.blockBoundingRect(block).height()
            block = block.next()
        return height

    def _break_anew(self) -> None:
        # Qt keeps the lines of the width there was before the bar came, and they run under it.
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
