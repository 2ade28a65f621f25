"""A drop-down box with the theme's own arrow."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QWidget

from quotarium.gui.icons import pixmap
from quotarium.gui.mirroring import placed
from quotarium.gui.theme import theme
from quotarium.gui.widgets.labels import plain_tip

_SIZE = 14


class Box(QComboBox):
    """The style sheet takes the style's arrow away, so it is painted here."""

    def __init__(self, name: str, object_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.view().setAccessibleName(name)
        self.setObjectName(object_name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        # Qt cuts what does not fit.
        room = self.width() - _SIZE - 16
        cut = self.fontMetrics().horizontalAdvance(self.currentText()) > room
        if cut and not self.toolTip():
            self.setToolTip(plain_tip(self.currentText()))
        painter = QPainter(self)
        arrow = pixmap("chevron-down", theme().colours.muted, _SIZE, self.devicePixelRatioF())
        place = QRect(self.width() - _SIZE - 7, (self.height() - _SIZE) // 2, _SIZE, _SIZE)
        painter.drawPixmap(placed(place, self.rect()).topLeft(), arrow)
        painter.end()
