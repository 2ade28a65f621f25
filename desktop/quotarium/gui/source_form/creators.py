"""The field of those who made a source: names in order, each with a role."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from quotarium.gui.source_form.types import ROLES, role_word
from quotarium.gui.widgets.box import Box
from quotarium.gui.widgets.buttons import quiet_button
from quotarium.gui.widgets.suggesting import CommittingEdit
from quotarium.model.source import Creator


class CreatorRow(QWidget):
    """One creator: role, family name (or the name of an organisation), given name."""

    committed = Signal()
    removed = Signal()
    raised = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._creator: Creator | None = None
        self.role = Box(self.tr("Role of the creator"))
        for role, _ in ROLES:
            self.role.addItem(role_word(role), role)
        self.role.setMinimumContentsLength(11)
        self.family = CommittingEdit(
            self.tr("Family name, or name of the organisation"),
            self.tr("family name or organisation"),
        )
        self.given = CommittingEdit(self.tr("Given name"), self.tr("given name"))
        self.up = quiet_button("↑", name=self.tr("Name this creator earlier"))
        self.remove = quiet_button("", "close", self.tr("Remove this creator"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(self.role)
        line.addWidget(self.family, 3)
        line.addWidget(self.given, 2)
        line.addWidget(self.up)
        line.addWidget(self.remove)
        self.setFocusProxy(self.family)
        self.role.activated.connect(lambda _: self.committed.emit())
        self.family.committed.connect(lambda _: self.committed.emit())
        self.given.committed.connect(lambda _: self.committed.emit())
        self.up.clicked.connect(self.raised)
        self.remove.clicked.connect(self.removed)

    def show_creator(self, creator: Creator | None) -> None:
        """Show a creator; particles stand with the family name."""
        self._creator = creator
        if creator is None:
            self.role.setCurrentIndex(0)
            self.family.set_value("")
            self.given.set_value("")
            return
        if self.role.findData(creator.role) < 0:
            self.role.addItem(role_word(creator.role), creator.role)
        self.role.setCurrentIndex(self.role.findData(creator.role))
        self.family.set_value(_family(creator))
        self.given.set_value("" if creator.literal else creator.given or "")

    def creator(self) -> Creator | None:
        """Return the creator as typed; what was not touched keeps its particles and suffix."""
        family, given = self.family.value(), self.given.value()
        role = str(self.role.currentData())
        kept = self._creator
        if kept is not None and (_family(kept), kept.given or "") == (family, given):
            return kept.model_copy(update={"role": role})
        if not family:
            return Creator(role=role, literal=given) if given else None
        if not given:
            return Creator(role=role, literal=family)
        return Creator(role=role, family=family, given=given)


class CreatorsField(QWidget):
    """Creators in the order in which they are cited."""

    committed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[CreatorRow] = []
        self._box = QVBoxLayout()
        self._box.setSpacing(6)
        self.add = quiet_button(self.tr("Another creator"), "add")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4)
        outer.addLayout(self._box)
        outer.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.add.clicked.connect(self._on_add)

    def set_value(self, creators: Sequence[Creator]) -> None:
        """Show creators; none is one empty row. What already stands here is left alone."""
        if tuple(creators) == self.value() and self._rows:
            return
        wanted: list[Creator | None] = list(creators) or [None]
        while len(self._rows) > len(wanted):
            self._drop(self._rows[-1])
        while len(self._rows) < len(wanted):
            self._append()
        for row, creator in zip(self._rows, wanted, strict=True):
            row.show_creator(creator)
        self._arrange()

    def value(self) -> tuple[Creator, ...]:
        """Return the creators that have a name."""
        return tuple(made for row in self._rows if (made := row.creator()) is not None)

    def _append(self) -> CreatorRow:
        row = CreatorRow()
        self._rows.append(row)
        self._box.addWidget(row)
        row.committed.connect(self.committed)
        row.removed.connect(lambda: self._on_removed(row))
        row.raised.connect(lambda: self._on_raised(row))
        return row

    def _drop(self, row: CreatorRow) -> None:
        self._rows.remove(row)
        self._box.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _on_add(self) -> None:
        row = self._append()
        row.show_creator(None)
        self._arrange()
        row.setFocus()

    def _on_removed(self, row: CreatorRow) -> None:
        if len(self._rows) > 1:
            self._drop(row)
        else:
            row.show_creator(None)
        self._arrange()
        self.committed.emit()

    def _on_raised(self, row: CreatorRow) -> None:
        at = self._rows.index(row)
        self._rows.insert(at - 1, self._rows.pop(at))
        self._box.removeWidget(row)
        self._box.insertWidget(at - 1, row)
        self._arrange()
        self.committed.emit()

    def _arrange(self) -> None:
        for number, row in enumerate(self._rows):
            row.up.setEnabled(number > 0)
            row.up.setVisible(len(self._rows) > 1)


def _family(creator: Creator) -> str:
    if creator.literal:
        return creator.literal
    parts = (creator.dropping_particle, creator.non_dropping_particle, creator.family)
    name = " ".join(part for part in parts if part)
    return f"{name}, {creator.suffix}" if creator.suffix else name
