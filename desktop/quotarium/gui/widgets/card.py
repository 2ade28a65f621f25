"""A rounded frame in the colour of a card."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget


class CardFrame(QFrame):
    """A card; put things into `box`."""

    def __init__(self, parent: QWidget | None = None, margin: int = 12, gap: int = 6) -> None:
        super().__init__(parent)
        self.setProperty("room", "card")
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(margin, margin, margin, margin)
        self.box.setSpacing(gap)
