"""A quote seen large, over the list it is in: the arrow keys go on, Space closes it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from quotarium.gui import fonts, words
from quotarium.gui.widgets.labels import plain_label
from quotarium.gui.widgets.sizes import resize_grown
from quotarium.model.details import QuoteDetails

_CLOSING = (Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class QuotePreview(QDialog):
    """`moved` carries -1 or 1 where the quote before or after is wanted."""

    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preview"))
        self.setObjectName("quotePreview")
        resize_grown(self, 720, 520)
        self.said = plain_label(wrap=True)
        self.said.setFont(fonts.serif(6))
        self.voice = plain_label(wrap=True)
        self.voice.setFont(fonts.scaled(1, bold=True))
        self.facts = plain_label(tone="muted", wrap=True)
        self.more = plain_label(wrap=True)
        self.more.setFont(fonts.serif(1))
        inner = QWidget()
        box = QVBoxLayout(inner)
        box.setContentsMargins(36, 30, 36, 30)
        box.setSpacing(12)
        for label in (self.said, self.voice, self.facts, self.more):
            box.addWidget(label)
        box.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setAccessibleName(self.tr("Preview of the quote"))
        self.area.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)

    def show_quote(self, details: QuoteDetails | None) -> None:
        """Show a quote; None while it is looked up."""
        if details is None:
            for label in (self.said, self.voice, self.facts, self.more):
                label.clear()
            return
        quote = details.quote
        self.said.setText(words.quoted(quote.words, quote.kind))
        voices = (
            f"{one.speaker.name}, {one.role}" if one.role else one.speaker.name
            for one in details.speakers
        )
        self.voice.setText(" & ".join(voices) or self.tr("No speaker yet"))
        facts = [words.said_words(details), words.reported_words(details)]
        facts.append(" ".join(f"#{tag.name}" for tag in details.tags))
        self.facts.setText("\n".join(fact for fact in facts if fact))
        more = [f"{words.language_word(one.language)}: {one.words}" for one in quote.translations]
        self.more.setText("\n\n".join([*more, quote.note]).strip())
        self.setAccessibleDescription(self.said.text())
        self.area.verticalScrollBar().setValue(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _CLOSING:
            self.reject()
        elif event.key() in _MOVING:
            self.moved.emit(1 if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_PageDown) else -1)
        else:
            super().keyPressEvent(event)
