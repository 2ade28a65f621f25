"""What a page shows when it has nothing: why, and what to do next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from quotarium.gui.icons import pixmap
from quotarium.gui.theme import theme
from quotarium.gui.widgets.labels import heading, plain_label


class EmptyState(QWidget):
    """A picture, a heading, a sentence and buttons, in the middle of its room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = "quotes"
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title = heading("", 4)
        self.title.setWordWrap(True)
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.text = plain_label(tone="muted", wrap=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.text.setMaximumWidth(440)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 24, 24, 64)
        box.setSpacing(10)
        box.addStretch(2)
        box.addWidget(self._picture)
        box.addWidget(self.title)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.text, 10)
        line.addStretch(1)
        box.addLayout(line)
        box.addSpacing(6)
        box.addLayout(self._buttons)
        box.addStretch(3)
        theme().changed.connect(self._paint_icon)

    def show_state(
        self, icon: str, title: str, text: str, buttons: Sequence[QPushButton] = ()
    ) -> None:
        """Say what is missing and offer next steps; buttons of the state before are deleted."""
        self._icon = icon
        self._paint_icon()
        self.title.setText(title)
        self.text.setText(text)
        while self._buttons.count():
            item = self._buttons.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        self._buttons.addStretch(1)
        for made in buttons:
            self._buttons.addWidget(made)
        self._buttons.addStretch(1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_icon()

    def _paint_icon(self) -> None:
        ratio = self.devicePixelRatioF()
        self._picture.setPixmap(pixmap(self._icon, theme().colours.muted, 40, ratio))
