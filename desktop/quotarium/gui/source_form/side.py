"""What stands beside a source's fields: how it is cited, its captured copies, what they state."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from quotarium.gui import words
from quotarium.gui.days import moment_words
from quotarium.gui.source_form.copy_facts import CopyFacts
from quotarium.gui.widgets.box import Box
from quotarium.gui.widgets.buttons import action_button, button
from quotarium.gui.widgets.citation_card import CitationCard
from quotarium.gui.widgets.flow import FlowLayout
from quotarium.gui.widgets.labels import SectionLabel
from quotarium.gui.widgets.scrolling import scrolling
from quotarium.services.sources import Reading, page_address

#: What may be the transcript of a recording.
_SPOKEN = frozenset({"text/vtt", "application/x-subrip", "text/plain"})


class SourceSide(QFrame):
    """The panel of the source page; `snapshot_chosen` carries the id of the copy to look at."""

    quotes_wanted = Signal()
    snapshot_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("room", "paper")
        self.citation = CitationCard()
        self.quotes = button("", "quotes")
        self.copies = Box(self.tr("Captured copy"), "snapshotBox")
        self.facts = CopyFacts()
        self.play = button(self.tr("Play the recording"), "timeline")
        self.play.setAccessibleName(self.play.text())
        self._recording = ""
        self._fetch: QPushButton | None = None
        self._link: QPushButton | None = None
        self._deeds = QWidget()
        self._deeds.setProperty("plain", True)
        self._line = FlowLayout(self._deeds)
        inner = QWidget()
        inner.setProperty("plain", True)
        box = QVBoxLayout(inner)
        box.setContentsMargins(18, 16, 14, 18)
        box.setSpacing(6)
        box.addWidget(SectionLabel(self.tr("Cited as")))
        box.addWidget(self.citation)
        box.addSpacing(10)
        box.addWidget(SectionLabel(self.tr("Captured copy"), self.copies))
        box.addWidget(self.copies)
        box.addWidget(self.facts)
        box.addSpacing(6)
        box.addWidget(self._deeds)
        box.addWidget(self.play, 0, Qt.AlignmentFlag.AlignLeft)
        box.addSpacing(12)
        box.addWidget(self.quotes, 0, Qt.AlignmentFlag.AlignLeft)
        box.addStretch(1)
        area = scrolling(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self.quotes.clicked.connect(self.quotes_wanted)
        self.copies.activated.connect(self._on_chosen)
        self.play.clicked.connect(self._on_play)

    def offer(self, fetch: QAction, newer: QAction, recording: QAction) -> None:
        """Offer what can be done for newer copies; each is seen where it can be done."""
        self._fetch, self._link = action_button(fetch, "link"), action_button(recording)
        for made in (self._fetch, action_button(newer), self._link):
            self._line.addWidget(made)

    def show_reading(self, opened: Reading) -> None:
        """Show the facts of a copy, which others there are, and how many quotes were clipped."""
        self.facts.show_reading(opened)
        self.copies.setVisible(len(opened.snapshots) > 1)
        self.copies.clear()
        for one in opened.snapshots:
            self.copies.addItem(moment_words(one.captured), one.id)
        if opened.snapshot is not None:
            self.copies.setCurrentIndex(self.copies.findData(opened.snapshot.id))
        kind = opened.snapshot.media_type if opened.snapshot else ""
        self._recording = opened.snapshot.recording if opened.snapshot else ""
        if self._fetch is not None and self._link is not None:
            self._fetch.setVisible(bool(page_address(opened)))
            self._link.setVisible(kind in _SPOKEN)
        self.play.setVisible(bool(self._recording))
        quotes = len({clipping.quote_id for clipping in opened.clippings})
        told = words.number_of_quotes(quotes) if quotes else self.tr("no quotes yet")
        self.quotes.setText(told)
        spoken = self.tr("Show %1 from this source")
        self.quotes.setAccessibleName(spoken.replace("%1", words.number_of_quotes(quotes)))
        self.quotes.setEnabled(quotes > 0)

    def _on_chosen(self, row: int) -> None:
        self.snapshot_chosen.emit(self.copies.itemData(row))

    def _on_play(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._recording))
