"""A group of settings: a title, and rows of a name, a field and a hint."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLayout, QVBoxLayout, QWidget

from quotarium.gui.widgets.labels import heading, plain_label
from quotarium.gui.workbench import Workbench

_NAMES = 190


class Section(QWidget):
    """What is chosen is kept at once; `follow` shows what is kept."""

    def __init__(self, bench: Workbench, title: str) -> None:
        super().__init__()
        self.bench = bench
        self._grid = QGridLayout()
        self._grid.setContentsMargins(18, 14, 18, 16)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnMinimumWidth(0, _NAMES)
        self._grid.setColumnStretch(1, 1)
        card = QFrame()
        card.setProperty("room", "card")
        card.setLayout(self._grid)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(heading(title, 2))
        box.addWidget(card)

    def row(self, name: str, field: QWidget | QLayout, hint: str = "") -> None:
        """Add a row; a field says by itself what it is where `name` is empty."""
        line = self._grid.rowCount()
        if name:
            label = plain_label(name, wrap=True)
            label.setContentsMargins(0, 5, 0, 0)
            if isinstance(field, QWidget):
                label.setBuddy(field)
            self._grid.addWidget(label, line, 0, Qt.AlignmentFlag.AlignTop)
        if isinstance(field, QWidget):
            self._grid.addWidget(field, line, 1)
        else:
            self._grid.addLayout(field, line, 1)
        if hint:
            self._grid.addWidget(plain_label(hint, "muted", wrap=True), line + 1, 1)

    def keep(self, **fields: Any) -> None:
        """Keep settings by their names."""
        self.bench.choose(**fields)

    def follow(self) -> None:
        """Show what is kept."""
