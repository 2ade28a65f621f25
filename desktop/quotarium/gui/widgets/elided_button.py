"""A button whose text ends in … where it does not fit; the whole is its tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from quotarium.gui.mirroring import is_mirrored
from quotarium.gui.widgets.buttons import keep_icon
from quotarium.gui.widgets.labels import plain_tip

_ROOM_FOR_ICON = 52


class ElidedButton(QPushButton):
    """Takes the width it is given."""

    def __init__(self, icon_name: str) -> None:
        super().__init__()
        self._whole = ""
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        side = "right" if is_mirrored() else "left"
        self.setStyleSheet(f"QPushButton {{ text-align: {side}; }}")
        keep_icon(self, icon_name)

    def set_text(self, text: str) -> None:
        """Show a text, as much of it as fits."""
        self._whole = text
        self.setToolTip(plain_tip(text))
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(80, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - _ROOM_FOR_ICON
        text = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        # An ampersand alone would underline the next letter.
        self.setText(text.replace("&", "&&"))
