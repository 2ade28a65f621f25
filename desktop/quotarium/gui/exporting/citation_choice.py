"""The choice of what citations are in a word processor: text, or fields kept up by a program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Container

    from quotarium.formats.document import CitationMode


class CitationChoice(QWidget):
    """Radio buttons, of which those are enabled that the format can hold."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from quotarium.formats.document import CitationMode

        self.setObjectName("citationChoice")
        self.setAccessibleName(self.tr("Citations"))
        self._group = QButtonGroup(self)
        self.buttons: dict[CitationMode, QRadioButton] = {}
        self._plain = CitationMode.PLAIN
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for mode, text in (
            (CitationMode.PLAIN, self.tr("Plain text")),
            (CitationMode.WORD, self.tr("Managed by Word (References tab)")),
            (CitationMode.ZOTERO, self.tr("Live for Zotero")),
        ):
            made = QRadioButton(text)
            made.setAccessibleName(text)
            self._group.addButton(made)
            self.buttons[mode] = made
            column.addWidget(made)
        self.buttons[self._plain].setChecked(True)
        self._group.buttonClicked.connect(lambda _button: self.changed.emit())

    def mode(self) -> CitationMode:
        """Return what is chosen, plain text where the format cannot hold it."""
        chosen = (mode for mode, made in self.buttons.items() if made.isChecked())
        return next((mode for mode in chosen if self.buttons[mode].isEnabled()), self._plain)

    def say_notes(self, in_notes: bool) -> None:
        """Name plain citations after what they are in the style: text or footnotes."""
        text = self.tr("Plain footnotes") if in_notes else self.tr("Plain text")
        self.buttons[self._plain].setText(text)
        self.buttons[self._plain].setAccessibleName(text)

    def offer(self, modes: Container[CitationMode]) -> None:
        """Enable what a format can hold."""
        for mode, made in self.buttons.items():
            made.setEnabled(mode in modes)
