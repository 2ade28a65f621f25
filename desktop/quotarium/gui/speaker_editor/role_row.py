"""One role of a speaker: title, organisation, and when it was held."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from quotarium.gui.days import edtf_words
from quotarium.gui.widgets.buttons import quiet_button
from quotarium.gui.widgets.date_field import DateField
from quotarium.gui.widgets.suggesting import CommittingEdit
from quotarium.model.dates import Edtf
from quotarium.model.speaker import Role


class RoleRow(QWidget):
    """The interval is typed as one says it: 2014 to 2019, since Nov 2003, before 1990."""

    committed = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role: Role | None = None
        self.title = CommittingEdit(self.tr("Role"), self.tr("role, such as President"))
        self.organisation = CommittingEdit(
            self.tr("Organisation of the role"), self.tr("organisation or country")
        )
        self.held = DateField(self.tr("Held from to"))
        self.held.edit.setPlaceholderText(self.tr("held, such as 2014–2019"))
        self.remove = quiet_button("", "close", self.tr("Remove this role"))
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.title, 1)
        line.addWidget(self.remove)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 8)
        box.setSpacing(4)
        box.addLayout(line)
        box.addWidget(self.organisation)
        box.addWidget(self.held)
        self.setFocusProxy(self.title)
        self.title.committed.connect(self.committed)
        self.organisation.committed.connect(self.committed)
        self.held.committed.connect(self.committed)
        self.remove.clicked.connect(self.removed)

    def show_role(self, role: Role | None) -> None:
        """Show a role."""
        self._role = role
        self.title.set_value(role.title if role else "")
        self.organisation.set_value(role.organisation or "" if role else "")
        self.held.set_value(edtf_words(role.held, "long") if role and role.held else "")

    def adopt(self, role: Role) -> None:
        """Take what is kept for what is typed, without touching what one types just now."""
        self._role = role

    def role(self) -> Role | None:
        """Return the role as it is typed, None without a title."""
        title = self.title.value()
        if not title:
            return None
        kept = self._role or Role(title=title)
        return kept.model_copy(
            update={
                "title": title,
                "organisation": self.organisation.value() or None,
                "held": self._interval(kept.held),
            }
        )

    def _interval(self, kept: Edtf | None) -> Edtf | None:
        from quotarium.services.sources import date_typed

        typed = self.held.value()
        untouched = kept is not None and typed == edtf_words(kept, "long")
        return kept if untouched or not self.held.is_understood() else date_typed(typed)
