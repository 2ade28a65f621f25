"""The fields that a change of many quotes asks for; each gives its value as texts."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from quotarium.gui import words
from quotarium.gui.completing.suggestions import (
    offer_occasions,
    offer_projects,
    offer_speakers,
    offer_tags,
)
from quotarium.gui.widgets.box import Box
from quotarium.gui.widgets.date_field import DateField
from quotarium.gui.widgets.labels import plain_label
from quotarium.gui.widgets.speaker_field import SpeakersField
from quotarium.gui.widgets.suggesting import CommittingEdit, SuggestingEdit
from quotarium.gui.widgets.tag_field import TagField
from quotarium.gui.workbench import Workbench
from quotarium.model.quote import AttributionStatus, QuoteKind


class Field(QWidget):
    """`edited` comes with each change; `value` is None while something is missing."""

    edited = Signal()

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self.bench = bench
        self.room = QVBoxLayout(self)
        self.room.setContentsMargins(0, 0, 0, 0)
        self.room.setSpacing(6)
        self.build()
        self.room.addStretch(1)

    def build(self) -> None:
        """Make what is asked for."""

    def value(self) -> tuple[str, ...] | None:
        """Return what was given."""
        return ()


class NoField(Field):
    """Nothing is asked for."""


class TagsField(Field):
    """Tags by their names."""

    def build(self) -> None:
        self.tags = TagField(self.tr("Tags"), self.tr("tags, with commas"))
        self.room.addWidget(self.tags)
        self.setFocusProxy(self.tags)
        offer_tags(self.bench, self.tags)
        self.tags.committed.connect(self.edited)
        self.tags.edit.textChanged.connect(self.edited)

    def value(self) -> tuple[str, ...] | None:
        return self.tags.value() or None


class ProjectField(Field):
    """A project by its name."""

    def build(self) -> None:
        self.tags = TagField(self.tr("Project"), self.tr("name of a project, old or new"), "")
        self.room.addWidget(self.tags)
        self.setFocusProxy(self.tags)
        offer_projects(self.bench, self.tags)
        self.tags.committed.connect(self.edited)
        self.tags.edit.textChanged.connect(self.edited)

    def value(self) -> tuple[str, ...] | None:
        # The last one typed is meant.
        return self.tags.value()[-1:] or None


class SpeakersBox(Field):
    """Speakers with their roles; none takes the speakers away."""

    def build(self) -> None:
        self.speakers = SpeakersField()
        self.room.addWidget(self.speakers)
        self.setFocusProxy(self.speakers)
        offer_speakers(self.bench, self.speakers)
        self.speakers.committed.connect(self.edited)

    def value(self) -> tuple[str, ...] | None:
        named = (voice for voice in self.speakers.value() if voice.name)
        return tuple(text for voice in named for text in (voice.name, voice.role))


class DateBox(Field):
    """A date as people type it; empty for none."""

    def build(self) -> None:
        self.date = DateField(self.tr("Date"))
        self.room.addWidget(self.date)
        self.setFocusProxy(self.date)
        self.date.edit.textChanged.connect(self.edited)

    def value(self) -> tuple[str, ...] | None:
        return (self.date.value(),) if self.date.is_understood() else None


class OccasionField(Field):
    """An occasion by its name; empty for none."""

    def build(self) -> None:
        self.line = SuggestingEdit(self.tr("Occasion"), self.tr("name; empty for none"))
        self.room.addWidget(self.line)
        self.setFocusProxy(self.line)
        offer_occasions(self.bench, self.line)
        self.line.textChanged.connect(self.edited)

    def value(self) -> tuple[str, ...] | None:
        return (self.line.value(),)


class KindField(Field):
    """One of the kinds of quotes."""

    def build(self) -> None:
        self.box = Box(self.tr("Kind"))
        for kind in QuoteKind:
            self.box.addItem(words.kind_word(kind), kind.value)
        self.room.addWidget(self.box)
        self.setFocusProxy(self.box)
        self.box.currentIndexChanged.connect(self.edited)

    def value(self) -> tuple[str, ...] | None:
        return (str(self.box.currentData()),)


class StatusField(KindField):
    """One of the attribution statuses."""

    def build(self) -> None:
        self.box = Box(self.tr("Attribution status"))
        for status in AttributionStatus:
            self.box.addItem(words.status_word(status), status.value)
        self.room.addWidget(self.box)
        self.setFocusProxy(self.box)
        self.box.currentIndexChanged.connect(self.edited)


class LanguageField(Field):
    """A language by its BCP 47 tag; empty for none."""

    def build(self) -> None:
        self.line = CommittingEdit(self.tr("Language"), self.tr("en, de, az …; empty for unknown"))
        self.told = plain_label(tone="muted")
        self.room.addWidget(self.line)
        self.room.addWidget(self.told)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self._on_text)

    def value(self) -> tuple[str, ...] | None:
        return (self.line.value(),)

    def _on_text(self, text: str) -> None:
        self.told.setText(words.language_word(text.strip() or None))
        self.edited.emit()


class NoteFields(Field):
    """What is replaced in notes, and by what."""

    def build(self) -> None:
        self.old = CommittingEdit(self.tr("Find in notes"))
        self.new = CommittingEdit(self.tr("Replace by"), self.tr("nothing"))
        form = QFormLayout()
        form.addRow(plain_label(self.tr("Find")), self.old)
        form.addRow(plain_label(self.tr("Replace by")), self.new)
        self.room.addLayout(form)
        self.setFocusProxy(self.old)
        self.old.textChanged.connect(self.edited)
        self.new.textChanged.connect(self.edited)

    def value(self) -> tuple[str, ...] | None:
        return (self.old.text(), self.new.text()) if self.old.text() else None
