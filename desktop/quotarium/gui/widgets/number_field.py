"""A field for a number, as rounded as the others, with the theme's own arrows."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSpinBox, QStyle, QStyleOptionSpinBox, QWidget

from quotarium.gui.icons import pixmap
from quotarium.gui.theme import theme
from quotarium.gui.widgets.wheel import leave_wheel

_SIZE = 12
_PADDING = 5


class NumberField(QSpinBox):
    """The style sheet takes the style's arrows away, so they are painted here.

    A number counts once it is typed to its end.
    """

    def __init__(
        self, name: str, object_name: str, most: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setObjectName(object_name)
        self.setRange(0, most)
        self.setKeyboardTracking(False)
        # The style sheet's padding does not reach the line within.
        self.lineEdit().setTextMargins(_PADDING, 0, 0, 0)
        leave_wheel(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionSpinBox()
        self.initStyleOption(option)
        painter = QPainter(self)
        for arrow, step, name in (
            (QStyle.SubControl.SC_SpinBoxUp, self.StepEnabledFlag.StepUpEnabled, "chevron-up"),
            (QStyle.SubControl.SC_SpinBoxDown, self.StepEnabledFlag.StepDownEnabled,
             "chevron-down"),
        ):  # fmt: skip
            if not self.stepEnabled() & step:
                continue
            button = self.style().subControlRect(
                QStyle.ComplexControl.CC_SpinBox, option, arrow, self
            )
            place = QRect(0, 0, _SIZE, _SIZE)
            place.moveCenter(button.center())
            ratio = self.devicePixelRatioF()
            painter.drawPixmap(place, pixmap(name, theme().colours.muted, _SIZE, ratio))
        painter.end()
