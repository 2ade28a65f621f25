"""The inspector's field of what may be the same statement, and of how many reports it has."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quotarium.gui import fonts, words
from quotarium.gui.widgets.buttons import quiet_button
from quotarium.gui.widgets.card import CardFrame
from quotarium.gui.widgets.elided_button import ElidedButton
from quotarium.gui.widgets.flow import FlowLayout
from quotarium.gui.widgets.labels import plain_label, plain_tip

if TYPE_CHECKING:
    from quotarium.services.near_statements import Near


class NearCard(CardFrame):
    """One proposal: the other quote, and what can be done about it."""

    opened = Signal(int)
    joined = Signal(int)
    linked = Signal(int)
    dismissed = Signal(int)

    def __init__(self, near: Near, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=8, gap=4)
        quote_id = near.other.quote.id
        share = QLocale().toString(round(near.score * 100)) + " %"
        asked = (
            self.tr("The same statement? %1 of the wording is shared.")
            if near.same_voice
            else self.tr("Repeated by another speaker? %1 of the wording is shared.")
        )
        head = plain_label(asked.replace("%1", share), "muted", wrap=True)
        head.setFont(fonts.scaled(-1))
        quoted = words.quoted(near.other.quote.words, near.other.quote.kind)
        self.quote = ElidedButton("quotes")
        self.quote.set_text(f"{words.reported_words(near.other)}: {quoted}")
        self.quote.setToolTip(plain_tip(quoted))
        self.quote.setAccessibleName(self.tr("Go to %1").replace("%1", quoted))
        self.join = quiet_button(self.tr("Join"), "check")
        self.join.setToolTip(self.tr("Make them one statement with several reports"))
        self.link = quiet_button(self.tr("Link as repeating"), "link")
        self.dismiss = quiet_button(self.tr("No"), "close")
        self.dismiss.setToolTip(self.tr("They are not the same; do not ask again"))
        ways = QWidget()
        flow = FlowLayout(ways)
        for made in (self.join, self.link, self.dismiss):
            flow.addWidget(made)
        for widget in (head, self.quote, ways):
            self.box.addWidget(widget)
        self.join.setVisible(near.same_voice)
        self.quote.clicked.connect(lambda: self.opened.emit(quote_id))
        self.join.clicked.connect(lambda: self.joined.emit(quote_id))
        self.link.clicked.connect(lambda: self.linked.emit(quote_id))
        self.dismiss.clicked.connect(lambda: self.dismissed.emit(quote_id))


class StatementField(QWidget):
    """Shows proposals with `set_value`, and a way to the reports where there are several."""

    opened = Signal(int)
    joined = Signal(int)
    linked = Signal(int)
    dismissed = Signal(int)
    reports_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reports = quiet_button(self.tr("Compare the reports"), "search")
        self.reports.setObjectName("reportsButton")
        self.reports.clicked.connect(self.reports_wanted)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(5)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.reports)
        box.addLayout(self._rows)
        self.cards: list[NearCard] = []
        self.show_reports(1)

    def show_reports(self, number: int) -> None:
        """Offer the reports to be compared, where there are several."""
        text = self.tr("Reports of this statement: %1. Compare…")
        self.reports.setText(text.replace("%1", QLocale().toString(number)))
        self.reports.setVisible(number > 1)
        self._follow()

    def set_value(self, value: Sequence[Near]) -> None:
        """Show these proposals."""
        for card in self.cards:
            self._rows.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [NearCard(near) for near in value]
        for card in self.cards:
            card.opened.connect(self.opened)
            card.joined.connect(self.joined)
            card.linked.connect(self.linked)
            card.dismissed.connect(self.dismissed)
            self._rows.addWidget(card)
        self._follow()

    def _follow(self) -> None:
        self.setVisible(bool(self.cards) or not self.reports.isHidden())
