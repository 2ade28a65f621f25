"""A drop-down box with the theme's own arrow."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from quotarium.gui.icons import pixmap
from quotarium.gui.mirroring import placed
from quotarium.gui.theme import theme
from quotarium.gui.widgets.labels import plain_tip
from quotarium.gui.widgets.wheel import leave_wheel

_SIZE = 14
_PADDING = 6


class Box(QComboBox):
    """The style sheet takes the style's arrow away, so it is painted here."""

    def __init__(self, name: str, object_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.view().setAccessibleName(name)
        self.setObjectName(object_name)
        self._told = ""
        leave_wheel(self)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        whole = option.currentText
        # Qt cuts what does not fit, and does not say so.
        controls = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        field = self.style().subControlRect(controls[0], option, controls[1], self)
        room = field.width() - _PADDING
        room -= 0 if option.currentIcon.isNull() else option.iconSize.width() + 4
        option.currentText = self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room)
        if not self.isEditable() and self.toolTip() in {"", self._told}:
            self._told = plain_tip(whole) if option.currentText != whole else ""
            self.setToolTip(self._told)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        arrow = pixmap("chevron-down", theme().colours.muted, _SIZE, self.devicePixelRatioF())
        place = QRect(self.width() - _SIZE - 7, (self.height() - _SIZE) // 2, _SIZE, _SIZE)
        painter.drawPixmap(placed(place, self.rect()).topLeft(), arrow)
        painter.end()
