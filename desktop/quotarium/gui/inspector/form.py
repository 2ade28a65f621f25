"""The fields of the inspector: values in by `show_details`, corrections out by signals."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from quotarium.gui import fonts, words
from quotarium.gui.checking.words import check_tip, difference_words, hidden_words
from quotarium.gui.days import edtf_words
from quotarium.gui.links.field import LinksField
from quotarium.gui.relative_dates.field import RelativeField
from quotarium.gui.speakers.roles import role_told
from quotarium.gui.statements.field import StatementField
from quotarium.gui.widgets.beside import Beside
from quotarium.gui.widgets.box import Box
from quotarium.gui.widgets.check_note import CheckNote
from quotarium.gui.widgets.chip import Chip
from quotarium.gui.widgets.chip_menus import KindMenu, LanguageMenu
from quotarium.gui.widgets.citation_card import CitationCard
from quotarium.gui.widgets.date_field import DateField
from quotarium.gui.widgets.elided_button import ElidedButton
from quotarium.gui.widgets.flow import FlowLayout
from quotarium.gui.widgets.labels import SectionLabel, plain_tip
from quotarium.gui.widgets.speaker_field import SpeakersField, Voice
from quotarium.gui.widgets.suggesting import SuggestingEdit
from quotarium.gui.widgets.tag_field import TagField
from quotarium.gui.widgets.translations_field import TranslationsField
from quotarium.gui.widgets.wordings import Wordings
from quotarium.gui.widgets.words_edit import WordsEdit
from quotarium.model.attribution import RoleFit, RoleOnDay
from quotarium.model.clipping import Verification, VerificationState
from quotarium.model.details import Attributed, QuoteDetails
from quotarium.model.quote import AttributionStatus, Wording

if TYPE_CHECKING:
    from quotarium.reading.anchoring import Hidden

#: From this width on (pixels) date and occasion stand beside one another.
_PAIR = 230


class InspectorForm(QWidget):
    """`changed` carries the fields of a QuoteEdit by their names."""

    changed = Signal(dict)
    source_opened = Signal()
    project_added = Signal(str)
    project_removed = Signal(str)
    tag_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._details: QuoteDetails | None = None
        self.words = WordsEdit(self.tr("Words of the quote"), least_lines=1)
        self.words.use_serif()
        self.words.commit_on_enter()
        self.chips = QWidget()
        self.state = Chip("")
        self.kind = KindMenu()
        self.language = LanguageMenu()
        self.waiting = Chip(self.tr("in the Inbox"), "warning")
        self.question = Chip("")
        self.question.hide()
        flow = FlowLayout(self.chips)
        for chip in (self.state, self.kind, self.language, self.waiting, self.question):
            flow.addWidget(chip)
        self.wordings = Wordings()
        self.check_note = CheckNote()
        self.speakers = SpeakersField()
        self.said = DateField(self.tr("Said on"), "saidField")
        self.relative = RelativeField()
        self.occasion = SuggestingEdit(self.tr("Occasion"), self.tr("not stated"))
        self.occasion.setObjectName("occasionField")
        self.source = ElidedButton("book-open")
        self.source.setObjectName("sourceField")
        self.status = self._status_box()
        self.tags = TagField(self.tr("Tags"), self.tr("add a tag"))
        self.projects = TagField(self.tr("Projects"), self.tr("add to a project"), prefix="")
        self.note = WordsEdit(self.tr("Note"), most_lines=8, least_lines=1)
        self.note.commit_on_enter()
        self.note.setPlaceholderText(self.tr("your own note"))
        self.links = LinksField()
        self.statement = StatementField()
        self.evidence = WordsEdit(self.tr("Evidence"), most_lines=6, least_lines=1)
        self.evidence.commit_on_enter()
        self.evidence.setPlaceholderText(self.tr("what speaks for it, or against it"))
        self.translations = TranslationsField()
        self.citation = CitationCard()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 14, 18)
        box.setSpacing(5)
        box.addWidget(self.words)
        box.addSpacing(3)
        box.addWidget(self.chips)
        box.addWidget(self.check_note)
        box.addWidget(self.wordings)
        self._section(box, self.tr("Said by"), self.speakers)
        pair = Beside(lambda: fonts.grown(_PAIR), 8)
        for text, field in (
            (self.tr("Said on"), self.said),
            (self.tr("Occasion"), self.occasion),
        ):
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(5)
            column.addWidget(SectionLabel(text, field))
            column.addWidget(field)
            column.addStretch(1)
            pair.add(holder)
        box.addSpacing(7)
        box.addWidget(pair)
        box.addWidget(self.relative)
        self._section(box, self.tr("Reported in"), self.source)
        box.addWidget(self.statement)
        self._section(box, self.tr("Citation"), self.citation)
        self._section(box, self.tr("Tags"), self.tags)
        self._section(box, self.tr("Projects"), self.projects)
        self._section(box, self.tr("Links"), self.links)
        self._section(box, self.tr("Translations"), self.translations)
        self._section(box, self.tr("How sure it is"), self.status)
        self._section(box, self.tr("Evidence"), self.evidence)
        self._section(box, self.tr("Note"), self.note)
        box.addStretch(1)

    def _section(self, box: QVBoxLayout, text: str, field: QWidget) -> None:
        box.addSpacing(7)
        box.addWidget(SectionLabel(text, field))
        box.addWidget(field)

    def _connect(self) -> None:
        self.words.committed.connect(lambda text: self.changed.emit({"words": text}))
        self.note.committed.connect(lambda text: self.changed.emit({"note": text}))
        self.evidence.committed.connect(lambda text: self.changed.emit({"evidence": text}))
        self.kind.chosen.connect(lambda kind: self.changed.emit({"kind": kind}))
        self.language.chosen.connect(lambda tag: self.changed.emit({"language": tag}))
        self.translations.committed.connect(lambda made: self.changed.emit({"translations": made}))
        self.said.committed.connect(lambda text: self.changed.emit({"said": text}))
        self.occasion.committed.connect(lambda text: self.changed.emit({"occasion": text}))
        self.tags.committed.connect(lambda tags: self.changed.emit({"tags": tags}))
        self.tags.opened.connect(self.tag_opened)
        self.speakers.committed.connect(self._on_speakers)
        self.projects.committed.connect(self._on_projects)
        self.source.clicked.connect(self.source_opened)
        self.status.activated.connect(
            lambda row: self.changed.emit({"status": self.status.itemData(row)})
        )

    def edit_words(self) -> None:
        """Put the caret behind the last word."""
        self.words.setFocus()
        self.words.moveCursor(QTextCursor.MoveOperation.End)

    def typed(self) -> dict[str, str]:
        """Return what was typed and is not kept yet, by the fields of a QuoteEdit."""
        fields = (
            ("words", self.words.unsaved()),
            ("note", self.note.unsaved()),
            ("said", self.said.edit.unsaved()),
            ("occasion", self.occasion.unsaved()),
        )
        return {name: text for name, text in fields if text}

    def show_details(self, details: QuoteDetails) -> None:
        """Show a quote as the library has it; a field that is being typed in is left alone."""
        other = self._details is None or self._details.quote.id != details.quote.id
        self._details = details
        quote = details.quote
        if other or not self.words.hasFocus():
            self.words.set_words(quote.words)
        if other or not self.note.hasFocus():
            self.note.set_words(quote.note)
        if other or not self.evidence.hasFocus():
            self.evidence.set_words(quote.evidence)
        self._show_chips(details)
        self._show_voices(details)
        if other or not self.said.edit.hasFocus():
            self.said.set_value(_said_text(details))
        if other or not self.occasion.hasFocus():
            self.occasion.set_value(details.occasion.name if details.occasion else "")
        self.relative.show_relative(details.relative)
        self.status.setCurrentIndex(self.status.findData(quote.status))
        self.tags.set_value([tag.name for tag in details.tags])
        self.projects.set_value(details.projects)
        self._show_source(details)
        if other or not self._typing_in(self.translations):
            self.translations.set_value(quote.translations)

    def show_hidden(self, hidden: Sequence[Hidden]) -> None:
        """Show what hides in the words of the quote."""
        text = self._details.quote.words if self._details else ""
        self.check_note.show_hidden(hidden_words(text, hidden))

    def show_wordings(self, wordings: Sequence[Wording]) -> None:
        """Show the words that the quote had before."""
        self.wordings.set_wordings(wordings)

    def _show_chips(self, details: QuoteDetails) -> None:
        found = details.cited
        check = found.clipping.verification if found else Verification()
        if found is not None:
            text, tone = words.check_words(check)
            place = found.clipping.locator
            missing = check.state is VerificationState.NOT_FOUND
            there = place if not missing else None
            at = self.tr("%1 at %2").replace("%2", there.short) if there else "%1"
            self.state.set_fact(f"{'✓ ' if tone == 'good' else ''}{at.replace('%1', text)}", tone)
            tip = check_tip(found)
            self.state.setToolTip(plain_tip(tip))
            self.state.setAccessibleName(text)
            self.state.setAccessibleDescription(tip)
        self.state.setVisible(found is not None)
        self.kind.set_kind(details.quote.kind)
        self.language.set_language(details.quote.language)
        self.waiting.setVisible(not details.quote.reviewed)
        self.chips.updateGeometry()
        altered = check.state is VerificationState.ALTERED
        self.check_note.show_check(
            difference_words(check.differences) if altered else (),
            differs=altered or check.needs_look,
            newer=any(one.newest_copy is not None for one in details.found_in),
        )

    def _show_voices(self, details: QuoteDetails) -> None:
        if not self._typing_in(self.speakers):
            self.speakers.set_value([self._voice(one) for one in details.speakers])

    def _voice(self, one: Attributed) -> Voice:
        given = one.role or "" if one.fit is RoleFit.GIVEN else ""
        found = RoleOnDay(fit=one.fit, role=one.role, candidates=one.candidates)
        told = role_told(found, has_roles=bool(one.speaker.roles))
        return Voice(one.speaker.name, given, one.speaker.id, *told)

    def _typing_in(self, field: QWidget) -> bool:
        focused = self.window().focusWidget()
        return isinstance(focused, QLineEdit | QPlainTextEdit) and field.isAncestorOf(focused)

    def _show_source(self, details: QuoteDetails) -> None:
        found = details.cited
        line = words.source_line(found.source) if found else self.tr("no source yet")
        self.source.set_text(line)
        self.source.setAccessibleName(self.tr("Reported in %1").replace("%1", line))
        self.source.setEnabled(found is not None)

    def _status_box(self) -> Box:
        box = Box(self.tr("How sure it is that the speaker said it"), "statusBox")
        for status in AttributionStatus:
            box.addItem(words.status_word(status), status)
        return box

    def _on_speakers(self) -> None:
        given = [
            {"name": v.name, "role": v.role or None, "speaker_id": v.speaker_id}
            for v in self.speakers.value()
        ]
        self.changed.emit({"speakers": given})

    def _on_projects(self, names: tuple[str, ...]) -> None:
        before = set(self._details.projects if self._details else ())
        for name in names:
            if name not in before:
                self.project_added.emit(name)
        for name in before - set(names):
            self.project_removed.emit(name)


def _said_text(details: QuoteDetails) -> str:

    quote = details.quote
    return quote.said_phrase or (edtf_words(quote.said) if quote.said else "")
