"""Chips: a small fact in a pill, alone or as a button."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton, QWidget

from quotarium.gui import fonts
from quotarium.gui.mirroring import draw_line, is_mirrored, placed
from quotarium.gui.theme import theme
from quotarium.gui.widgets.labels import plain_tip
from quotarium.gui.widgets.own_keys import DELETING, claims_deleting


class Chip(QLabel):
    """A fact in a pill; `tone` is neutral, good or warning."""

    def __init__(self, text: str, tone: str = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_fact(text, tone)

    def set_fact(self, text: str, tone: str = "neutral") -> None:
        """Tell another fact."""
        self._tone = tone
        self.setFont(fonts.scaled(-1, bold=tone != "neutral"))
        self.setText(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 22, metrics.height() + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 90), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        ground, ink = {
            "good": (colours.good_soft, colours.good),
            "warning": (colours.warning_soft, colours.warning),
        }.get(self._tone, (colours.chip, colours.ink))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        half = self.height() / 2
        painter.drawRoundedRect(self.rect(), half, half)
        painter.setPen(QColor(ink))
        room = self.rect().adjusted(11, 0, -9, 0)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        if text != self.text() and not self.toolTip():
            self.setToolTip(plain_tip(self.text()))
        draw_line(painter, placed(room, self.rect()), text)


class RemovableChip(QToolButton):
    """A chip that goes away on Delete, Backspace, or a click on its cross."""

    removed = Signal(str)
    opened = Signal(str)

    def __init__(self, text: str, prefix: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._word = text
        self.setFont(fonts.scaled(-1))
        self.setText(f"{prefix}{text}")
        self.setAccessibleName(self.tr("%s, press Delete to remove").replace("%s", text))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @property
    def word(self) -> str:
        """The text without its prefix."""
        return self._word

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 38, metrics.height() + 6)

    def minimumSizeHint(self) -> QSize:
        """Return room for some letters: what is cut is told by a tooltip."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), 7 * self.fontMetrics().height()), hint.height())

    def event(self, event: QEvent) -> bool:
        return claims_deleting(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in DELETING:
            self.removed.emit(self._word)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.opened.emit(self._word)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            over_cross = self._cross().contains(event.position().toPoint())
            (self.removed if over_cross else self.opened).emit(self._word)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        active = self.hasFocus() or self.underMouse()
        painter.setPen(QColor(colours.accent if self.hasFocus() else colours.chip))
        painter.setBrush(QColor(colours.chip))
        half = self.height() / 2
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), half, half)
        painter.setPen(QColor(colours.ink))
        room = self.rect().adjusted(11, 0, -24, 0)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        self.setToolTip(plain_tip(self.text()) if text != self.text() else "")
        draw_line(painter, placed(room, self.rect()), text)
        painter.setPen(QColor(colours.ink if active else colours.muted))
        shift = 8 if is_mirrored() else -8
        place = self._cross().adjusted(max(shift, 0), 0, min(shift, 0), 0)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), "×")

    def _cross(self) -> QRect:
        return placed(self.rect().adjusted(self.width() - 23, 0, 0, 0), self.rect())
