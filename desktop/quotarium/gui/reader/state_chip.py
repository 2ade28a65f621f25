"""A chip whose fact changes: how sure the words are."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from quotarium.gui import fonts
from quotarium.gui.widgets.chip import Chip


class StateChip(Chip):
    """A chip to say another thing in another tone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "neutral", parent)

    def say(self, text: str, tone: str = "neutral") -> None:
        """Show a fact; `tone` is neutral, good or warning."""
        self._tone = tone
        self.setFont(fonts.scaled(-1, bold=tone != "neutral"))
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()
