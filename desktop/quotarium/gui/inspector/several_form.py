"""What several quotes have in common, and what can be done with all of them at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from quotarium.gui import words
from quotarium.gui.actions import Actions
from quotarium.gui.translation import tr
from quotarium.gui.widgets.buttons import action_button
from quotarium.gui.widgets.labels import SectionLabel, heading, plain_label
from quotarium.gui.widgets.tag_field import TagField

if TYPE_CHECKING:
    from quotarium.services.selecting import Common

_MOST_NAMED = 8


class SeveralForm(QWidget):
    """Values in by `show_common`; what the user adds or removes out by signals, by name."""

    tag_added = Signal(str)
    tag_removed = Signal(str)
    tag_opened = Signal(str)
    project_added = Signal(str)
    project_removed = Signal(str)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shared: dict[TagField, tuple[str, ...]] = {}
        self.title = heading("", 3)
        self.title.setWordWrap(True)
        self.title.setObjectName("severalTitle")
        self.facts = plain_label(tone="muted", wrap=True)
        self.tags = TagField(self.tr("Tags that all have"), self.tr("add a tag to all"))
        self.other_tags = plain_label(tone="muted", wrap=True)
        self.projects = TagField(
            self.tr("Projects that hold all"), self.tr("add all to a project"), prefix=""
        )
        self.other_projects = plain_label(tone="muted", wrap=True)
        self.copy = action_button(
            actions["quote.copy_cited"], "copy", text=self.tr("Copy with citations")
        )
        self.copy.setObjectName("copyAllButton")
        self.review = action_button(actions["quote.review"], "check")
        self.export = action_button(actions["export"], "export", text=self.tr("Export…"))
        self.trash = action_button(actions["quote.trash"], "trash")
        self.change = action_button(actions["quote.change_all"], "edit")
        self.change.setObjectName("changeAllButton")
        self._lay_out()
        self.tags.opened.connect(self.tag_opened)
        self.tags.committed.connect(self._on_tags)
        self.projects.committed.connect(self._on_projects)

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 14, 18)
        box.setSpacing(5)
        box.addWidget(self.title)
        box.addWidget(self.facts)
        for text, field, others in (
            (self.tr("Tags of all"), self.tags, self.other_tags),
            (self.tr("Projects of all"), self.projects, self.other_projects),
        ):
            box.addSpacing(9)
            box.addWidget(SectionLabel(text, field))
            box.addWidget(field)
            box.addWidget(others)
        box.addSpacing(9)
        box.addWidget(SectionLabel(self.tr("With all of them")))
        for made in ((self.change,), (self.copy, self.export), (self.review, self.trash)):
            line = QHBoxLayout()
            line.setSpacing(8)
            for one in made:
                line.addWidget(one, 1)
            box.addLayout(line)
            box.addSpacing(3)
        box.addStretch(1)

    def show_number(self, number: int) -> None:
        """Say how many are selected; what they have in common follows."""
        told = words.number_of_quotes(number)
        self.title.setText(self.tr("%1 selected").replace("%1", told))

    def show_common(self, common: Common) -> None:
        """Show what the selected quotes have in common."""
        facts = []
        if common.speaker:
            facts.append(self.tr("All said by %1.").replace("%1", common.speaker))
        if common.unreviewed:
            number = words.number_of_quotes(common.unreviewed)
            facts.append(self.tr("In the Inbox: %1.").replace("%1", number))
        self.facts.setText(" ".join(facts))
        self.facts.setVisible(bool(facts))
        self._show(self.tags, [tag.name for tag in common.shared_tags])
        self._show(self.projects, [project.name for project in common.shared_projects])
        _name_others(
            self.other_tags, [(f"#{t.name}", n) for t, n in common.tags if n < common.quotes]
        )
        _name_others(
            self.other_projects, [(p.name, n) for p, n in common.projects if n < common.quotes]
        )

    def say_uncounted(self) -> None:
        """Say that of so many nobody looked what they have in common."""
        self.facts.setText(self.tr("Of so many, it is not counted what they have in common."))
        self.facts.show()

    def _show(self, field: TagField, names: Sequence[str]) -> None:
        self._shared[field] = tuple(names)
        field.set_value(names)

    def _on_tags(self, names: Sequence[str]) -> None:
        self._compare(self.tags, names, self.tag_added.emit, self.tag_removed.emit)

    def _on_projects(self, names: Sequence[str]) -> None:
        self._compare(self.projects, names, self.project_added.emit, self.project_removed.emit)

    def _compare(
        self,
        field: TagField,
        names: Sequence[str],
        added: Callable[[str], None],
        removed: Callable[[str], None],
    ) -> None:
        before = self._shared.get(field, ())
        self._shared[field] = tuple(names)
        for name in names:
            if name not in before:
                added(name)
        for name in before:
            if name not in names:
                removed(name)


def _name_others(label: QLabel, others: Sequence[tuple[str, int]]) -> None:
    names = ", ".join(f"{name} ({number})" for name, number in others[:_MOST_NAMED])
    more = ", …" if len(others) > _MOST_NAMED else ""
    text = tr("Some have: %1").replace("%1", names + more)
    label.setText(text if others else "")
    label.setVisible(bool(others))
