"""The fields that a change of many sources, speakers or occasions asks for."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QPlainTextEdit

from quotarium.gui import words
from quotarium.gui.bulk.fields import Field
from quotarium.gui.source_form.types import TYPES, type_word
from quotarium.gui.translation import translated
from quotarium.gui.widgets.box import Box
from quotarium.gui.widgets.date_field import DateField
from quotarium.gui.widgets.labels import plain_label
from quotarium.gui.widgets.suggesting import CommittingEdit
from quotarium.gui.workbench import Workbench
from quotarium.model.speaker import SpeakerKind


class LineField(Field):
    """A line of text, under a marked name; empty takes away what there is."""

    def __init__(self, name: str, bench: Workbench) -> None:
        self._name = name
        super().__init__(bench)

    def build(self) -> None:
        self.line = CommittingEdit(translated(self._name), self.tr("empty for none"))
        self.room.addWidget(self.line)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self.edited)

    def value(self) -> tuple[str, ...] | None:
        return (self.line.value(),)


class ParagraphField(Field):
    """Some text of several lines."""

    def build(self) -> None:
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Text"))
        self.text.setObjectName("changeText")
        self.text.setTabChangesFocus(True)
        self.room.addWidget(self.text, 1)
        self.setFocusProxy(self.text)
        self.text.textChanged.connect(self.edited)

    def value(self) -> tuple[str, ...] | None:
        text = self.text.toPlainText().strip()
        return (text,) if text else None


class SourceTypeField(Field):
    """One of the types of sources."""

    def build(self) -> None:
        self.box = Box(self.tr("Type"))
        for key, _ in TYPES:
            self.box.addItem(type_word(key), key)
        self.room.addWidget(self.box)
        self.setFocusProxy(self.box)
        self.box.currentIndexChanged.connect(self.edited)

    def value(self) -> tuple[str, ...] | None:
        return (str(self.box.currentData()),)


class SpeakerKindField(SourceTypeField):
    """One of the kinds of speakers."""

    def build(self) -> None:
        self.box = Box(self.tr("Kind"))
        for kind in SpeakerKind:
            self.box.addItem(words.speaker_kind_word(kind), kind.value)
        self.room.addWidget(self.box)
        self.setFocusProxy(self.box)
        self.box.currentIndexChanged.connect(self.edited)


class RoleFields(Field):
    """A role, where it was held, and when."""

    def build(self) -> None:
        self.title = CommittingEdit(self.tr("Role"))
        self.organisation = CommittingEdit(self.tr("Organisation"))
        self.held = DateField(self.tr("Held"))
        form = QFormLayout()
        for text, widget in (
            (self.tr("Role"), self.title),
            (self.tr("Organisation"), self.organisation),
            (self.tr("Held"), self.held),
        ):
            form.addRow(plain_label(text), widget)
        self.room.addLayout(form)
        self.setFocusProxy(self.title)
        for edit in (self.title, self.organisation, self.held.edit):
            edit.textChanged.connect(self.edited)

    def value(self) -> tuple[str, ...] | None:
        if not self.title.value() or not self.held.is_understood():
            return None
        return self.title.value(), self.organisation.value(), self.held.value()
