"""A quiet button that is called after something of the user's, however long that is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton

from quotarium.gui.widgets.buttons import keep_icon
from quotarium.gui.widgets.labels import plain_tip

_LEAST = 80
_AROUND = 40


class NameButton(QToolButton):
    """Ends in … where its words do not fit, and never makes the window wider; a tooltip tells all.

    `does` is what a click does, in words.
    """

    def __init__(self, text: str, icon_name: str, does: str) -> None:
        super().__init__()
        self._whole = text
        self.setProperty("quiet", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setAccessibleName(text)
        self.setToolTip(plain_tip(f"{text}\n{does}"))
        keep_icon(self, icon_name)
        self.setText(text.replace("&", "&&"))

    def sizeHint(self) -> QSize:
        hint, metrics = super().sizeHint(), self.fontMetrics()
        shown = self.text().replace("&&", "&")
        more = metrics.horizontalAdvance(self._whole) - metrics.horizontalAdvance(shown)
        return QSize(hint.width() + more, hint.height())

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(_LEAST, hint.width()), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fits = self.width() >= self.sizeHint().width()
        room = self.width() - _AROUND
        elided = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        # An ampersand alone would underline the next letter.
        self.setText((self._whole if fits else elided).replace("&", "&&"))
