"""A field of tags: chips, and a line to type the next one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quotarium.gui.widgets.chip import RemovableChip
from quotarium.gui.widgets.flow import FlowLayout
from quotarium.gui.widgets.suggesting import SuggestingEdit


class TagField(QWidget):
    """Words as chips. A comma or Enter ends a word; Backspace in the empty line takes the last."""

    committed = Signal(tuple)
    opened = Signal(str)
    suggestions_wanted = Signal(str)

    def __init__(
        self, name: str, hint: str, prefix: str = "#", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._prefix = prefix
        self._words: list[str] = []
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, 5)
        self.edit = SuggestingEdit(name, hint)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addWidget(self._chips)
        box.addWidget(self.edit)
        self.setFocusProxy(self.edit)
        self._chips.hide()
        self.edit.suggestions_wanted.connect(self.suggestions_wanted)
        self.edit.textEdited.connect(self._on_typed)
        self.edit.committed.connect(self._on_entered)

    def set_value(self, words: Sequence[str]) -> None:
        """Show these words."""
        if list(words) == self._words:
            return
        self._words = list(words)
        self._show()

    def value(self) -> tuple[str, ...]:
        """Return the words, with one that still is being typed."""
        typed = self._cleaned(self.edit.value())
        return tuple(dict.fromkeys((*self._words, *([typed] if typed else []))))

    def set_suggestions(self, words: Sequence[str]) -> None:
        """Offer words that are not there yet."""
        self.edit.set_suggestions([word for word in words if word not in self._words])

    def _cleaned(self, text: str) -> str:
        return " ".join(text.strip(" ,#").split())

    def _on_typed(self, text: str) -> None:
        if text.endswith(","):
            self.edit.commit()

    def _on_entered(self, text: str) -> None:
        word = self._cleaned(text)
        self.edit.set_value("")
        if word and word not in self._words:
            self._words.append(word)
            self._show()
            self.committed.emit(tuple(self._words))

    def _on_removed(self, word: str) -> None:
        self._words.remove(word)
        self._show()
        self.edit.setFocus()
        self.committed.emit(tuple(self._words))

    def _show(self) -> None:
        self._flow.clear()
        for word in self._words:
            chip = RemovableChip(word, self._prefix)
            chip.removed.connect(self._on_removed)
            chip.opened.connect(self.opened)
            self._flow.addWidget(chip)
        self._chips.setVisible(bool(self._words))
        self._chips.updateGeometry()
