"""One speaker in the middle of the page: activity by year, links, and the quotes in their order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from quotarium.gui import fonts, words
from quotarium.gui.items.card_view import CardView
from quotarium.gui.items.quote_model import QuoteModel
from quotarium.gui.speakers.activity import ActivityChart
from quotarium.gui.widgets.empty_state import EmptyState
from quotarium.gui.widgets.flow import FlowLayout
from quotarium.gui.widgets.labels import ElidedLabel, heading
from quotarium.gui.widgets.name_button import NameButton
from quotarium.gui.widgets.portrait import Portrait
from quotarium.model.speaker import Speaker

if TYPE_CHECKING:
    from quotarium.services.speaker_page import SpeakerPage, Tie


class SpeakerView(QWidget):
    """`speaker_wanted` carries the id of another speaker, `merge_undone` that of a merge."""

    speaker_wanted = Signal(int)
    merge_undone = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = heading("", 4)
        self.name.setWordWrap(True)
        self.facts = ElidedLabel(tone="muted")
        self.portrait = Portrait(64)
        self.portrait.hide()
        self.credit = ElidedLabel(tone="muted")
        self.credit.setFont(fonts.scaled(-1.5))
        self.chart = ActivityChart()
        self.ties = QWidget()
        self._ties = FlowLayout(self.ties)
        self.model = QuoteModel(self)
        self.quotes = CardView()
        self.quotes.setObjectName("speakerQuotes")
        self.quotes.setAccessibleName(self.tr("Quotes in the order in which they were said"))
        self.quotes.setModel(self.model)
        self.nothing = EmptyState()
        self.nothing.show_state(
            "quotes",
            self.tr("No quotes yet"),
            self.tr("What is clipped of this speaker is listed here, the earliest first."),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.quotes)
        self.stack.addWidget(self.nothing)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 2, 0, 0)
        box.setSpacing(6)
        told = QVBoxLayout()
        told.setSpacing(6)
        for label in (self.name, self.facts, self.credit):
            told.addWidget(label)
        told.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.portrait, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(told, 1)
        box.addLayout(head)
        for widget in (self.chart, self.ties):
            box.addWidget(widget)
        box.addWidget(self.stack, 1)

    def show_speaker(self, speaker: Speaker) -> None:
        """Show who it is; what was said follows."""
        self.name.setText(speaker.name)
        roles = "; ".join(dict.fromkeys(role.printed for role in speaker.roles))
        self.facts.setText(roles or words.speaker_kind_word(speaker.kind))

        picture = speaker.picture
        self.portrait.setVisible(picture is not None)
        self.portrait.set_subject(picture.alt if picture and picture.alt else speaker.name)
        credit = picture.credit if picture else ""
        self.show_credit(self.tr("Picture: %1").replace("%1", credit) if credit else "")

    def show_credit(self, text: str) -> None:
        """Say below whose the picture is, or what is wrong with it."""
        self.credit.setText(text)
        self.credit.setVisible(bool(text))

    def show_page(self, page: SpeakerPage) -> None:
        """Show what was said."""
        self.chart.set_years(page.years)
        self.model.set_ids(page.quote_ids)
        self.stack.setCurrentWidget(self.quotes if page.quote_ids else self.nothing)
        self._ties.clear()
        for tie in page.ties:
            self._ties.addWidget(self._tie_button(tie))
        for merge in page.merges:
            text = self.tr("Take %1 out again").replace("%1", merge.merged.name)
            does = self.tr("These were made one speaker; make them two again")
            made = NameButton(text, "undo", does)
            made.clicked.connect(lambda _=False, i=merge.id: self.merge_undone.emit(i))
            self._ties.addWidget(made)
        self.ties.setVisible(bool(page.ties or page.merges))
        self.ties.updateGeometry()

    def _tie_button(self, tie: Tie) -> QWidget:
        text = f"{words.link_word(tie.kind, outgoing=tie.outgoing)} {tie.other}"
        if tie.links > 1:
            text += f" ×{tie.links}"
        made = NameButton(text, "link", self.tr("Go to this speaker"))
        made.clicked.connect(lambda: self.speaker_wanted.emit(tie.other_id))
        return made
