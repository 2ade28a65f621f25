"""The panel in which a speaker is corrected; each correction is kept at once and can be undone."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from quotarium.gui import words
from quotarium.gui.speaker_editor.identifiers import IdentifiersField
from quotarium.gui.speaker_editor.name_row import NameRow
from quotarium.gui.speaker_editor.picture_field import PictureField
from quotarium.gui.speaker_editor.role_row import RoleRow
from quotarium.gui.widgets.box import Box
from quotarium.gui.widgets.buttons import button, quiet_button
from quotarium.gui.widgets.empty_state import EmptyState
from quotarium.gui.widgets.labels import SectionLabel, plain_label
from quotarium.gui.widgets.scrolling import scrolling
from quotarium.gui.widgets.words_edit import WordsEdit
from quotarium.model.speaker import Name, Role, Speaker, SpeakerKind


class SpeakerEditor(QFrame):
    """`changed` carries the corrected Speaker."""

    changed = Signal(object)
    quotes_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("room", "paper")
        self.setObjectName("speakerEditor")
        self._speaker: Speaker | None = None
        self._names: list[NameRow] = []
        self._roles: list[RoleRow] = []
        self.kind = Box(self.tr("Kind of speaker"))
        for kind, text in (
            (SpeakerKind.PERSON, self.tr("a person")),
            (SpeakerKind.ORGANISATION, self.tr("an organisation")),
            (SpeakerKind.UNNAMED, self.tr("an unnamed voice")),
        ):
            self.kind.addItem(text, kind.value)
        self.quotes = button("", "quotes")
        self.add_name = quiet_button(self.tr("Another name"), "add")
        self.add_role = quiet_button(self.tr("Another role"), "add")
        self.picture = PictureField()
        self.identifiers = IdentifiersField()
        self.note = WordsEdit(self.tr("Note on the speaker"), most_lines=8, least_lines=2)
        self.note.setPlaceholderText(self.tr("your own note"))
        self._lay_out()
        self.kind.activated.connect(self._commit)
        self.quotes.clicked.connect(self.quotes_wanted)
        self.add_name.clicked.connect(self._on_add_name)
        self.add_role.clicked.connect(self._on_add_role)
        self.identifiers.committed.connect(self._commit)
        self.picture.committed.connect(self._commit)
        self.note.committed.connect(lambda _: self._commit())

    def _lay_out(self) -> None:
        form = QWidget()
        form.setProperty("plain", True)
        box = QVBoxLayout(form)
        box.setContentsMargins(18, 16, 14, 18)
        box.setSpacing(5)
        self._name_box, self._role_box = QVBoxLayout(), QVBoxLayout()
        box.addWidget(SectionLabel(self.tr("Names")))
        box.addLayout(self._name_box)
        box.addWidget(self.add_name, 0, Qt.AlignmentFlag.AlignLeft)
        box.addSpacing(8)
        roles = SectionLabel(self.tr("Roles, and when they were held"))
        roles.setWordWrap(True)
        box.addWidget(roles)
        box.addLayout(self._role_box)
        box.addWidget(self.add_role, 0, Qt.AlignmentFlag.AlignLeft)
        hint = self.tr("With a quote the role is printed that was held on the day it was said.")
        box.addWidget(plain_label(hint, "muted", wrap=True))
        box.addSpacing(8)
        box.addWidget(SectionLabel(self.tr("Kind"), self.kind))
        box.addWidget(self.kind)
        box.addSpacing(8)
        box.addWidget(SectionLabel(self.tr("Identifiers"), self.identifiers))
        box.addWidget(self.identifiers)
        box.addSpacing(8)
        box.addWidget(SectionLabel(self.tr("Picture"), self.picture))
        box.addWidget(self.picture)
        box.addSpacing(8)
        box.addWidget(SectionLabel(self.tr("Note"), self.note))
        box.addWidget(self.note)
        box.addSpacing(10)
        box.addWidget(self.quotes, 0, Qt.AlignmentFlag.AlignLeft)
        box.addStretch(1)
        self.area = scrolling(form)
        self.nobody = EmptyState()
        self.nobody.show_state(
            "person",
            self.tr("No speaker selected"),
            self.tr("Select a speaker to see and correct names and roles."),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.nobody)
        self.stack.addWidget(self.area)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)

    def show_speaker(self, speaker: Speaker | None, quotes: int = 0) -> None:
        """Show a speaker as the library has it, None for nobody."""
        self.quotes.setText(words.number_of_quotes(quotes))
        self.quotes.setEnabled(bool(quotes))
        self.quotes.setAccessibleName(
            self.tr("Show %1 by this speaker").replace("%1", words.number_of_quotes(quotes))
        )
        before = self._speaker
        if speaker is not None and before is not None and speaker.id == before.id:
            if speaker != before and not self._adopt(speaker):
                self._speaker = speaker
                self._show(speaker)
            return
        self._keep_typed()
        self._speaker = speaker
        self.stack.setCurrentWidget(self.nobody if speaker is None else self.area)
        if speaker is not None:
            self._show(speaker)
            self.area.verticalScrollBar().setValue(0)

    def _show(self, speaker: Speaker) -> None:
        self._show_names(speaker.names)
        self._show_roles(speaker.roles)
        self.kind.setCurrentIndex(self.kind.findData(speaker.kind.value))
        self.identifiers.set_value(speaker.identifiers)
        self.note.set_words(speaker.note)
        self.picture.set_value(speaker.picture, speaker.name)

    def _adopt(self, speaker: Speaker) -> bool:
        """Take over what the library made of the last correction, while one types on.

        False where it is another thing than what was sent: after an undo, for example.
        """
        sent = self._speaker
        bare = tuple(role.model_copy(update={"id": 0}) for role in speaker.roles)
        if sent is None or speaker.model_copy(update={"roles": bare}) != sent.model_copy(
            update={"roles": tuple(role.model_copy(update={"id": 0}) for role in sent.roles)}
        ):
            return False
        filled = [row for row in self._roles if row.title.value()]
        if len(filled) != len(speaker.roles):
            return False
        for row, role in zip(filled, speaker.roles, strict=True):
            row.adopt(role)
        self._speaker = speaker
        return True

    def begin(self) -> None:
        """Put the focus on the first name."""
        if self._names:
            self._names[0].setFocus()

    def edited(self) -> Speaker | None:
        """Return the speaker as it is typed; None where no name is left or nothing is shown."""
        if self._speaker is None:
            return None
        kind = SpeakerKind(self.kind.currentData())
        names = tuple(name for row in self._names if (name := row.name(kind)) is not None)
        roles = tuple(role for row in self._roles if (role := row.role()) is not None)
        if not names:
            return None
        return self._speaker.model_copy(
            update={
                "names": names,
                "roles": roles,
                "kind": kind,
                "identifiers": self.identifiers.value(),
                "note": self.note.words().strip(),
                "picture": self.picture.value(),
            }
        )

    def _keep_typed(self) -> None:
        """Send what still is being typed before another speaker is shown."""
        focused = self.window().focusWidget()
        if focused is not None and self.isAncestorOf(focused) and focused.hasFocus():
            focused.clearFocus()

    def _commit(self) -> None:
        changed = self.edited()
        if changed is None and self._speaker is not None:
            # A speaker needs a name: the one that was emptied comes back.
            self._show_names(self._speaker.names)
        elif changed is not None and changed != self._speaker:
            self._speaker = changed
            self._arrange_names()
            self.changed.emit(changed)

    def _show_names(self, names: tuple[Name, ...]) -> None:
        while len(self._names) > len(names):
            _drop(self._name_box, self._names.pop())
        while len(self._names) < len(names):
            self._append_name()
        for row, name in zip(self._names, names, strict=True):
            row.show_name(name)
        self._arrange_names()

    def _arrange_names(self) -> None:
        for number, row in enumerate(self._names):
            row.set_place(first=number == 0, alone=len(self._names) == 1)

    def _show_roles(self, roles: tuple[Role, ...]) -> None:
        while len(self._roles) > len(roles):
            _drop(self._role_box, self._roles.pop())
        while len(self._roles) < len(roles):
            self._append_role()
        for row, role in zip(self._roles, roles, strict=True):
            row.show_role(role)

    def _append_name(self) -> NameRow:
        row = NameRow()
        self._names.append(row)
        self._name_box.addWidget(row)
        row.committed.connect(self._commit)
        row.removed.connect(lambda: self._remove_name(row))
        row.preferred.connect(lambda: self._prefer_name(row))
        return row

    def _append_role(self) -> RoleRow:
        row = RoleRow()
        self._roles.append(row)
        self._role_box.addWidget(row)
        row.committed.connect(self._commit)
        row.removed.connect(lambda: self._remove_role(row))
        return row

    def _on_add_name(self) -> None:
        row = self._append_name()
        row.show_name(None)
        self._arrange_names()
        row.setFocus()

    def _on_add_role(self) -> None:
        row = self._append_role()
        row.show_role(None)
        row.setFocus()

    def _remove_name(self, row: NameRow) -> None:
        self._names.remove(row)
        _drop(self._name_box, row)
        self._commit()
        if self._speaker is not None:
            self._show_names(self._speaker.names)

    def _prefer_name(self, row: NameRow) -> None:
        self._names.remove(row)
        self._names.insert(0, row)
        self._commit()
        if self._speaker is not None:
            self._show_names(self._speaker.names)

    def _remove_role(self, row: RoleRow) -> None:
        self._roles.remove(row)
        _drop(self._role_box, row)
        self._commit()


def _drop(box: QVBoxLayout, row: QWidget) -> None:
    box.removeWidget(row)
    row.hide()
    row.deleteLater()
