"""A line edit that offers completions which somebody else looks up."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QLineEdit, QWidget

from quotarium.gui.widgets.sizes import tell_hint
from quotarium.gui.widgets.telling_lines import paint_elided

_PAUSE = 120


def popup_of(completer: QCompleter, name: str) -> QAbstractItemView:
    """Return a completer's list, dressed and with a name for screen readers."""
    popup = completer.popup()
    assert popup is not None
    popup.setProperty("popup", True)
    popup.setAccessibleName(name)
    return popup


class CommittingEdit(QLineEdit):
    """A line whose `committed` comes once for each change; Escape puts the kept text back."""

    committed = Signal(str)

    def __init__(self, name: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self._kept = ""
        self.editingFinished.connect(self.commit)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not paint_elided(self):
            super().paintEvent(event)

    def setPlaceholderText(self, hint: str) -> None:
        super().setPlaceholderText(hint)
        tell_hint(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        tell_hint(self)

    def set_value(self, text: str) -> None:
        """Show a value as it is kept, without a signal."""
        self._kept = text
        if self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)

    def value(self) -> str:
        """Return the text without outer spaces."""
        return self.text().strip()

    def unsaved(self) -> str | None:
        """Return what was typed and is not kept yet, None where nothing was."""
        return self.value() if self.value() != self._kept else None

    def commit(self) -> None:
        """Send what was typed, if it differs from what is kept."""
        if self.value() != self._kept:
            self._kept = self.value()
            self.committed.emit(self._kept)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != self._kept:
            self.setText(self._kept)
        else:
            super().keyPressEvent(event)


class SuggestingEdit(CommittingEdit):
    """A line that asks for suggestions as one types; `set_suggestions` answers."""

    suggestions_wanted = Signal(str)
    suggestion_chosen = Signal(int)

    def __init__(self, name: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, hint, parent)
        self._suggestions = QStringListModel(self)
        self._completer = QCompleter(self._suggestions, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._popup = popup_of(self._completer, name)
        self._completer.activated[str].connect(self._on_chosen)  # type: ignore[index]
        self.setCompleter(self._completer)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._ask)
        self.textEdited.connect(self._pause.start)

    def set_suggestions(self, texts: Sequence[str]) -> None:
        """Offer these, if the field still is being typed in."""
        self._suggestions.setStringList(list(texts))
        typing = self.hasFocus() and self.isModified()
        if texts and typing and list(texts) != [self.text()]:
            self._completer.complete()
        else:
            self._popup.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and not self._popup.isVisible():
            self.setModified(True)
            self._ask()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._pause.stop()

    def _ask(self) -> None:
        self.suggestions_wanted.emit(self.value())

    def _on_chosen(self, text: str) -> None:
        self.suggestion_chosen.emit(self._suggestions.stringList().index(text))
        self.commit()
