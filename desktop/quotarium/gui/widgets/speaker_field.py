"""Fields for who said it: a name with suggestions, and the role at the time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from quotarium.gui import fonts
from quotarium.gui.widgets.buttons import quiet_button
from quotarium.gui.widgets.flow import FlowLayout
from quotarium.gui.widgets.labels import plain_label
from quotarium.gui.widgets.suggesting import CommittingEdit, SuggestingEdit
from quotarium.model.speaker import Speaker, SpeakerKind


@dataclass(frozen=True)
class Voice:
    """A speaker as typed or chosen; `speaker_id` where one of the library was chosen.

    `role` is what was given with the quote; `known` the role held on the day, where it is clear;
    `remark` says what is not clear, and `choices` are the roles that may be meant. `kind` is given
    where something says what a name that is new stands for.
    """

    name: str
    role: str = ""
    speaker_id: int | None = None
    known: str = ""
    remark: str = ""
    choices: tuple[str, ...] = ()
    kind: SpeakerKind | None = None


class SpeakerField(QWidget):
    """One speaker: the name, and below it the role in which it was said."""

    committed = Signal()
    suggestions_wanted = Signal(str)
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._speaker_id: int | None = None
        self._kind: SpeakerKind | None = None
        self._offered: tuple[Speaker, ...] = ()
        self.name = SuggestingEdit(self.tr("Said by"), self.tr("who said it"))
        self.role = CommittingEdit(self.tr("Role at the time"), self.tr("role at the time"))
        self.remark = plain_label(tone="warning", wrap=True)
        self.remark.setFont(fonts.scaled(-1))
        self.choices = QWidget()
        self._choices = FlowLayout(self.choices)
        self.remove = quiet_button("", "close", self.tr("Remove this speaker"))
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.name, 1)
        line.addWidget(self.remove)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(5)
        box.addLayout(line)
        box.addWidget(self.role)
        box.addWidget(self.remark)
        box.addWidget(self.choices)
        self._offered_roles: tuple[str, ...] = ()
        self.choices.hide()
        self.show_role()
        self.setFocusProxy(self.name)
        self.name.suggestions_wanted.connect(self.suggestions_wanted)
        self.name.suggestion_chosen.connect(self._on_chosen)
        self.name.textEdited.connect(self._on_typed)
        self.name.committed.connect(self._on_named)
        self.role.committed.connect(self.committed)
        self.remove.clicked.connect(self.removed)

    def set_value(self, voice: Voice) -> None:
        """Show a speaker."""
        self._speaker_id, self._kind = voice.speaker_id, voice.kind
        self.name.set_value(voice.name)
        self.role.set_value(voice.role)
        self.show_role(voice.known, voice.remark, voice.choices)

    def show_role(self, known: str = "", remark: str = "", choices: Sequence[str] = ()) -> None:
        """Say which role is known, or what is not clear about it, and offer what may be meant."""
        self.role.setPlaceholderText(known or self.tr("role at the time"))
        self.role.setAccessibleDescription(known or remark)
        self.remark.setText(remark)
        self.remark.setVisible(bool(remark))
        if tuple(choices) != self._offered_roles:
            self._offer_roles(tuple(choices))

    def _offer_roles(self, choices: tuple[str, ...]) -> None:
        self._offered_roles = choices
        self._choices.clear()
        before: QWidget = self.role
        for choice in choices:
            made = quiet_button(choice, "check")
            made.setAccessibleName(self.tr("Role: %1").replace("%1", choice))
            made.clicked.connect(lambda _=False, choice=choice: self._choose(choice))
            self._choices.addWidget(made)
            QWidget.setTabOrder(before, made)
            before = made
        self.choices.setVisible(bool(choices))
        self.choices.updateGeometry()

    def _choose(self, role: str) -> None:
        self.role.setText(role)
        self.role.commit()

    def value(self) -> Voice:
        """Return what is typed or chosen."""
        return Voice(self.name.value(), self.role.value(), self._speaker_id, kind=self._kind)

    def set_suggestions(self, speakers: Sequence[Speaker]) -> None:
        """Offer these speakers, with the role they are known by."""
        self._offered = tuple(speakers)
        self.name.set_suggestions([speaker.name for speaker in speakers])

    def _on_typed(self, _: str) -> None:
        self._speaker_id = self._kind = None

    def _on_chosen(self, index: int) -> None:
        if index < len(self._offered):
            chosen = self._offered[index]
            self._speaker_id = chosen.id
            self.name.setText(chosen.name)

    def _on_named(self, _: str) -> None:
        if self._speaker_id is None:
            typed = self.name.value().casefold()
            same = [s.id for s in self._offered if s.name.casefold() == typed]
            self._speaker_id = same[0] if len(same) == 1 else None
        # A role belongs to its holder: with another name the service chooses it anew.
        self.role.set_value("")
        self.committed.emit()


class SpeakersField(QWidget):
    """Those who said it; mostly one."""

    committed = Signal()
    suggestions_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: list[SpeakerField] = []
        self._box = QVBoxLayout()
        self._box.setSpacing(8)
        self.add = quiet_button(self.tr("Another speaker"), "add")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4)
        outer.addLayout(self._box)
        outer.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.add.clicked.connect(self._on_add)
        self.set_value(())

    @property
    def first(self) -> SpeakerField:
        """The first speaker's field, which always is there."""
        return self._fields[0]

    @property
    def fields(self) -> Sequence[SpeakerField]:
        """The fields, those without a name too."""
        return self._fields

    def set_value(self, voices: Sequence[Voice]) -> None:
        """Show speakers; none is one empty field."""
        wanted = list(voices) or [Voice("")]
        while len(self._fields) > len(wanted):
            self._drop(self._fields[-1])
        while len(self._fields) < len(wanted):
            self._append()
        for field, voice in zip(self._fields, wanted, strict=True):
            field.set_value(voice)
        self._arrange()

    def value(self) -> tuple[Voice, ...]:
        """Return the speakers that have a name."""
        return tuple(field.value() for field in self._fields if field.value().name)

    def set_suggestions(self, speakers: Sequence[Speaker]) -> None:
        """Offer speakers in the field being typed in."""
        for field in self._fields:
            if field.name.hasFocus():
                field.set_suggestions(speakers)

    def _append(self) -> SpeakerField:
        field = SpeakerField()
        field.name.setObjectName("" if self._fields else "speakerField")
        field.role.setObjectName("" if self._fields else "roleField")
        field.committed.connect(self.committed)
        field.suggestions_wanted.connect(self.suggestions_wanted)
        field.removed.connect(lambda: self._on_removed(field))
        self._fields.append(field)
        self._box.addWidget(field)
        return field

    def _drop(self, field: SpeakerField) -> None:
        self._fields.remove(field)
        self._box.removeWidget(field)
        field.hide()
        field.deleteLater()

    def _on_add(self) -> None:
        field = self._append()
        self._arrange()
        field.setFocus()

    def _on_removed(self, field: SpeakerField) -> None:
        had_name = bool(field.value().name)
        if len(self._fields) > 1:
            first = field is self._fields[0]
            self._drop(field)
            if first:
                self._fields[0].name.setObjectName("speakerField")
                self._fields[0].role.setObjectName("roleField")
        else:
            field.set_value(Voice(""))
        self._arrange()
        if had_name:
            self.committed.emit()

    def _arrange(self) -> None:
        for field in self._fields:
            field.remove.setVisible(len(self._fields) > 1)
            field.role.setVisible(True)
        # Fields that are made later would come last: Tab goes as one reads.
        order: list[QWidget] = []
        for field in self._fields:
            order += (field.name, field.role, field.remove)
        for before, after in pairwise((*order, self.add)):
            QWidget.setTabOrder(before, after)
