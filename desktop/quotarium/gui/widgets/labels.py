"""Labels: always plain text, so that words from outside never become markup."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from quotarium.gui import fonts
from quotarium.gui.mirroring import draw_line


def plain_label(text: str = "", tone: str = "", *, wrap: bool = False) -> QLabel:
    """Return a plain-text label; `tone` is muted, good, warning or accent."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(wrap)
    if tone:
        label.setProperty("tone", tone)
    return label


def set_tone(label: QWidget, tone: str) -> None:
    """Change a widget's tone."""
    if label.property("tone") != tone:
        label.setProperty("tone", tone)
        label.style().unpolish(label)
        label.style().polish(label)


def heading(text: str, steps: float = 5.0) -> QLabel:
    """Return a heading in the serif."""
    label = plain_label(text)
    font = fonts.serif(steps)
    font.setWeight(QFont.Weight.DemiBold)
    label.setFont(font)
    return label


class SectionLabel(QLabel):
    """The small capitals above a field; a click on its shortcut goes to the field."""

    def __init__(self, text: str, buddy: QWidget | None = None) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        font = fonts.scaled(-2, bold=True)
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
        self.setFont(font)
        self.setProperty("tone", "muted")
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if buddy is not None:
            self.setBuddy(buddy)


class ElidedLabel(QLabel):
    """A line that ends in … where it does not fit; the whole is its tooltip."""

    def __init__(self, text: str = "", tone: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        if tone:
            self.setProperty("tone", tone)
        self.setText(text)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        room = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        self.setToolTip(plain_tip(self.text()) if text != self.text() else "")
        painter.setPen(self.palette().color(self.foregroundRole()))
        at_end = bool(self.alignment() & Qt.AlignmentFlag.AlignRight)
        draw_line(painter, room, text, at_end=at_end)


class Title(ElidedLabel):
    """A heading of one line that gives way where there is no room for it."""

    def __init__(self, text: str, steps: float) -> None:
        super().__init__(text)
        font = fonts.serif(steps)
        font.setWeight(QFont.Weight.DemiBold)
        self.setFont(font)


def plain_tip(text: str) -> str:
    """Return a tooltip that Qt does not take for rich text."""
    # Qt guesses markup from "<"; a zero-width space behind each makes the guess fail.
    return text.replace("<", "<\u200b")
