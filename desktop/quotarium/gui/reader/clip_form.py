"""The fields of a new quote: filled from a selection, corrected and completed by the reader."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from quotarium.gui import words
from quotarium.gui.reader.source_button import SourceButton
from quotarium.gui.reader.state_chip import StateChip
from quotarium.gui.relative_dates.field import RelativeField
from quotarium.gui.widgets.chip_menus import KindMenu, LanguageMenu
from quotarium.gui.widgets.date_field import DateField
from quotarium.gui.widgets.flow import FlowLayout
from quotarium.gui.widgets.labels import SectionLabel, plain_label
from quotarium.gui.widgets.speaker_field import SpeakersField
from quotarium.gui.widgets.suggesting import SuggestingEdit
from quotarium.gui.widgets.tag_field import TagField
from quotarium.gui.widgets.words_edit import WordsEdit
from quotarium.model.source import Source


class ClipForm(QWidget):
    """Only shows and holds what is typed; the panel around it knows what it means."""

    source_opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = WordsEdit(self.tr("Words of the quote"), most_lines=8, least_lines=3)
        self.words.use_serif()
        self.words.setObjectName("clipWords")
        self.state = StateChip()
        self.kind = KindMenu()
        self.language = LanguageMenu()
        self.differences = plain_label(tone="warning", wrap=True)
        self.speakers = SpeakersField()
        self.speaker_hint = plain_label(tone="muted", wrap=True)
        self.speaker_hint.setObjectName("speakerHint")
        self.said = DateField(self.tr("Said on"), "saidField")
        self.relative = RelativeField()
        self.occasion = SuggestingEdit(self.tr("Occasion"), self.tr("not stated"))
        self.occasion.setObjectName("occasionField")
        self.date_hint = plain_label(tone="muted", wrap=True)
        self.date_hint.setObjectName("dateHint")
        self.hint = plain_label(
            self.tr("Type a date as you would say it: 15 March, spring 2016, c. 1921."),
            "muted",
            wrap=True,
        )
        self.source = SourceButton()
        self.source.setObjectName("sourceField")
        self.second_hand = plain_label(tone="muted", wrap=True)
        self.second_hand.setObjectName("secondHand")
        self.tags = TagField(self.tr("Tags"), self.tr("add a tag"))
        self.note = WordsEdit(self.tr("Note"), most_lines=6, least_lines=1)
        self.note.setPlaceholderText(self.tr("your own note"))
        self.source.clicked.connect(self.source_opened)
        self.said.edit.textChanged.connect(self._on_date_typed)
        self._lay_out()

    def _lay_out(self) -> None:
        chips = QWidget()
        flow = FlowLayout(chips)
        for chip in (self.state, self.kind, self.language):
            flow.addWidget(chip)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 0, 14, 12)
        box.setSpacing(5)
        box.addWidget(self.words)
        box.addSpacing(3)
        box.addWidget(chips)
        box.addWidget(self.differences)
        self._section(box, self.tr("Said by"), self.speakers)
        box.addWidget(self.speaker_hint)
        box.addSpacing(7)
        box.addLayout(self._date_and_occasion())
        # Half the panel is too narrow for a sentence: the reading goes below both fields.
        box.addWidget(self.said.reading)
        box.addWidget(self.relative)
        box.addWidget(self.date_hint)
        box.addWidget(self.hint)
        self._section(box, self.tr("Reported in"), self.source)
        box.addWidget(self.second_hand)
        self._section(box, self.tr("Tags"), self.tags)
        self._section(box, self.tr("Note"), self.note)
        box.addStretch(1)

    def _date_and_occasion(self) -> QHBoxLayout:
        pair = QHBoxLayout()
        pair.setSpacing(8)
        for text, field in (
            (self.tr("Said on"), self.said),
            (self.tr("Occasion"), self.occasion),
        ):
            column = QVBoxLayout()
            column.setSpacing(5)
            column.addWidget(SectionLabel(text, field))
            column.addWidget(field)
            column.addStretch(1)
            pair.addLayout(column, 1)
        return pair

    def _section(self, box: QVBoxLayout, text: str, field: QWidget) -> None:
        box.addSpacing(7)
        box.addWidget(SectionLabel(text, field))
        box.addWidget(field)

    def clear(self) -> None:
        """Empty what a selection does not fill in."""
        self.speakers.set_value(())
        self.said.set_value("")
        self.relative.show_relative(None)
        self.occasion.set_value("")
        self.tags.set_value(())
        self.note.set_words("")
        self.set_differences(())
        self.set_hints("", "")

    def set_hints(self, speaker: str, date: str) -> None:
        """Say where in the text the speaker and the date that are offered stand, or nothing."""
        for label, text in ((self.speaker_hint, speaker), (self.date_hint, date)):
            label.setText(text)
            label.setVisible(bool(text))

    def show_source(self, source: Source) -> None:
        """Show where it is reported."""
        line = words.source_line(source)
        self.source.set_line(line, self.tr("Reported in %1").replace("%1", line))

    def set_differences(self, lines: Sequence[str]) -> None:
        """Say how the words differ from the source's."""
        self.differences.setText("\n".join(lines))
        self.differences.setVisible(bool(lines))

    def set_second_hand(self, text: str) -> None:
        """Say through whom the words come, or nothing."""
        self.second_hand.setText(text)
        self.second_hand.setVisible(bool(text))

    def _on_date_typed(self, text: str) -> None:
        self.hint.setVisible(not text.strip())
