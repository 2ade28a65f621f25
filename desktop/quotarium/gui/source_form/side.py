"""What stands beside a source's fields: how it is cited, and the facts of its captured copy."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from quotarium.gui import words
from quotarium.gui.days import day_words
from quotarium.gui.widgets.buttons import button
from quotarium.gui.widgets.citation_card import CitationCard
from quotarium.gui.widgets.labels import SectionLabel, plain_label
from quotarium.services.sources import Reading

_SHORT_HASH = 12


class SourceSide(QFrame):
    """The panel of the source page."""

    quotes_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("room", "paper")
        self.citation = CitationCard(of_quote=False)
        self.quotes = button("", "quotes")
        self._facts = QFormLayout()
        self._facts.setHorizontalSpacing(14)
        self._facts.setVerticalSpacing(6)
        self._facts.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        inner = QWidget()
        inner.setProperty("plain", True)
        box = QVBoxLayout(inner)
        box.setContentsMargins(18, 16, 14, 18)
        box.setSpacing(6)
        box.addWidget(SectionLabel(self.tr("Cited as")))
        box.addWidget(self.citation)
        box.addSpacing(10)
        self._copy_label = SectionLabel(self.tr("Captured copy"))
        box.addWidget(self._copy_label)
        box.addLayout(self._facts)
        box.addSpacing(12)
        box.addWidget(self.quotes, 0, Qt.AlignmentFlag.AlignLeft)
        box.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self.quotes.clicked.connect(self.quotes_wanted)

    def show_reading(self, opened: Reading) -> None:
        """Show the facts of the copy, and how many quotes came from it."""
        while self._facts.rowCount():
            self._facts.removeRow(0)
        for name, text in self._facts_of(opened):
            value = plain_label(text, wrap=True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            value.setAccessibleName(f"{name}: {text}")
            self._facts.addRow(plain_label(name, "muted"), value)
        quotes = len({clipping.quote_id for clipping in opened.clippings})
        told = words.number_of_quotes(quotes) if quotes else self.tr("no quotes yet")
        self.quotes.setText(told)
        spoken = self.tr("Show %1 from this source")
        self.quotes.setAccessibleName(spoken.replace("%1", words.number_of_quotes(quotes)))
        self.quotes.setEnabled(quotes > 0)

    def _facts_of(self, opened: Reading) -> list[tuple[str, str]]:
        snapshot = opened.snapshot
        if snapshot is None:
            return [(self.tr("None"), self.tr("Quotes of this source cannot be checked."))]
        locale = QLocale()
        paragraphs = sum(
            1
            for block in opened.structured.blocks
            if opened.structured.paragraph_number(block.start) is not None
        )
        return [
            (self.tr("File"), snapshot.file_name or self.tr("pasted text")),
            (self.tr("Kind"), snapshot.media_type),
            (self.tr("Encoding"), snapshot.encoding or self.tr("not a text file")),
            (self.tr("Size"), locale.formattedDataSize(snapshot.size)),
            (self.tr("Paragraphs"), locale.toString(paragraphs)),
            (self.tr("Captured"), day_words(snapshot.captured)),
            ("SHA-256", f"{snapshot.sha256[:_SHORT_HASH]}…"),
        ]
