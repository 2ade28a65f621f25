"""Sources that seem to be the same work: two columns, a choice for each field, and one source."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from quotarium.gui import words
from quotarium.gui.days import edtf_words
from quotarium.gui.rows.row import Row
from quotarium.gui.rows.row_view import RowView
from quotarium.gui.source_form.types import field_word, role_word, type_word
from quotarium.gui.widgets.buttons import button
from quotarium.gui.widgets.empty_state import EmptyState
from quotarium.gui.widgets.labels import heading, plain_label
from quotarium.gui.widgets.sizes import resize_grown
from quotarium.gui.workbench import Workbench
from quotarium.model.merging import merged
from quotarium.model.source import Source

if TYPE_CHECKING:
    from quotarium.services.merging_sources import Alike
    from quotarium.services.outcome import Outcome
    from quotarium.storage.library import Library


@dataclass(frozen=True)
class FieldOf:
    """A field of a source: what it is called, how it is shown, and its place in the value."""

    name: str
    key: str
    plain: bool = True

    def value(self, source: Source) -> object:
        """Return the field's value."""
        return getattr(source, self.key) if self.plain else source.fields.get(self.key)

    def text(self, source: Source) -> str:
        """Return the field as text."""
        found = self.value(source)
        if self.key == "creators":
            return "\n".join(f"{one.name} ({role_word(one.role)})" for one in source.creators)
        if self.key == "type" and self.plain:
            return type_word(source.type)
        if self.key in {"issued", "accessed"} and self.plain and found is not None:
            issued = source.issued if self.key == "issued" else source.accessed
            return edtf_words(issued) if issued else ""
        return "" if found is None else str(found)


class DuplicatesDialog(QDialog):
    """The list at the left; of the pair that is chosen, the sources beside each other."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._found: tuple[Alike, ...] = ()
        self._choices: dict[str, tuple[FieldOf, QButtonGroup]] = {}
        self.setWindowTitle(self.tr("Duplicate sources"))
        self.setObjectName("duplicates")
        resize_grown(self, 980, 620)
        self.list = RowView(self.tr("Sources that seem to be the same"))
        self.list.setObjectName("duplicateList")
        self.list.setFixedWidth(300)
        self.told = plain_label(tone="muted", wrap=True)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setAccessibleName(self.tr("Field by field"))
        self.merge = button(self.tr("Merge"), primary=True)
        self.merge.setObjectName("mergeButton")
        self.merge.setEnabled(False)
        self.merge.clicked.connect(self._merge)
        close = button(self.tr("Close"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(self.told, 1)
        foot.addWidget(close)
        foot.addWidget(self.merge)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(self.list)
        middle.addWidget(self.area, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.addWidget(heading(self.tr("Duplicate sources"), 3))
        self.none = EmptyState()
        self.none.show_state(
            "check",
            self.tr("No two sources look alike"),
            self.tr("No two sources share a DOI, an ISBN, an address, or title, creator and year."),
        )
        self.none.hide()
        box.addLayout(middle, 1)
        box.addWidget(self.none, 1)
        box.addLayout(foot)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_pair())
        self.look()

    def look(self) -> None:
        """Look for duplicates."""

        def work(library: Library) -> tuple[Alike, ...]:
            from quotarium.services.merging_sources import duplicate_sources

            return duplicate_sources(library)

        self._bench.read(work, self._show, owner=self, key="duplicates")

    @property
    def pair(self) -> Alike | None:
        """The sources that are shown; of more than two, the first two are merged first."""
        row = self.list.currentIndex().row()
        return self._found[row] if 0 <= row < len(self._found) else None

    def choose(self, key: str, column: int) -> None:
        """Take a field of the left (0) or the right (1) source."""
        self._choices[key][1].button(column).setChecked(True)

    def _show(self, found: tuple[Alike, ...]) -> None:
        self._found = found
        self.list.rows.set_rows(
            [
                Row(
                    id=one.sources[0].id,
                    title=one.sources[0].title or one.sources[0].citekey,
                    facts=" = ".join(source.citekey for source in one.sources),
                    detail=self._likeness(one),
                    icon="file",
                )
                for one in found
            ]
        )
        for widget in (self.list, self.area, self.merge):
            widget.setVisible(bool(found))
        self.none.setVisible(not found)
        if found:
            self.list.setCurrentIndex(self.list.rows.index(0))
            self.list.setFocus()
        self._show_pair()

    def _likeness(self, one: Alike) -> str:
        return {
            "same": self.tr("the same in all"),
            "DOI": self.tr("same DOI"),
            "PMID": self.tr("same PMID"),
            "ISBN": self.tr("same ISBN"),
            "URL": self.tr("same address"),
        }.get(one.likeness.value, self.tr("same title"))

    def _show_pair(self) -> None:
        inner, self._choices = QWidget(), {}
        grid = QGridLayout(inner)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        grid.setColumnStretch(3, 1)
        grid.setHorizontalSpacing(14)
        pair = self.pair
        self.merge.setEnabled(pair is not None)
        if pair is None:
            self.told.setText("")
            self.area.setWidget(inner)
            return
        self.told.setText(
            self.tr("Quotes and copies of both go to the one that is kept; the other one goes to "
                    "the Trash.")
        )  # fmt: skip
        held, other = pair.sources[:2]
        for column, source, number in ((1, held, pair.quotes[0]), (2, other, pair.quotes[1])):
            text = f"{source.citekey}\n{words.number_of_quotes(number)}"
            head = plain_label(text, "muted" if column == 2 else "")
            grid.addWidget(head, 0, column)
        for row, field in enumerate(self._fields(held, other), 1):
            self._add_field(grid, row, field, held, other)
        grid.setRowStretch(grid.rowCount(), 1)
        self.area.setWidget(inner)

    def _fields(self, held: Source, other: Source) -> list[FieldOf]:
        plain = (
            FieldOf(self.tr("Type"), "type"),
            FieldOf(self.tr("Title"), "title"),
            FieldOf(self.tr("Creators"), "creators"),
            FieldOf(self.tr("Date"), "issued"),
            FieldOf(self.tr("Language"), "language"),
            FieldOf(self.tr("Accessed"), "accessed"),
            FieldOf(self.tr("Note"), "note"),
        )
        keys = sorted({*held.fields, *other.fields})
        return [*plain, *(FieldOf(field_word(key), key, plain=False) for key in keys)]

    def _add_field(
        self, grid: QGridLayout, row: int, field: FieldOf, held: Source, other: Source
    ) -> None:
        left, right = field.text(held), field.text(other)
        if not left and not right:
            return
        grid.addWidget(plain_label(field.name, "muted"), row, 0)
        if left == right:
            grid.addWidget(plain_label(left, wrap=True), row, 1, 1, 3)
            return
        group = QButtonGroup(grid.parentWidget() or self)
        # What the merge would take by itself: nothing that is stated is replaced.
        joined = field.text(merged(held, other))
        texts = (left, right) if joined in (left, right) else (left, right, joined)
        for column, text in enumerate(texts):
            cell = QWidget()
            line = QHBoxLayout(cell)
            line.setContentsMargins(0, 2, 0, 2)
            choice = QRadioButton()
            choice.setAccessibleName(f"{field.name}: {text or self.tr('nothing')}")
            group.addButton(choice, column)
            label = plain_label(text or self.tr("nothing"), "" if text else "muted", wrap=True)
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            label.setBuddy(choice)
            line.addWidget(choice)
            line.addWidget(label, 1)
            grid.addWidget(cell, row, 1 + column)
        group.button(texts.index(joined)).setChecked(True)
        self._choices[field.key] = (field, group)

    def wanted(self) -> Source | None:
        """Return the source as it was chosen field by field."""
        pair = self.pair
        if pair is None:
            return None
        held, other = pair.sources[:2]
        made = merged(held, other)
        fields = dict(made.fields)
        update: dict[str, object] = {}
        for key, (field, group) in self._choices.items():
            value = field.value((held, other, made)[group.checkedId()])
            if field.plain:
                update[key] = value
            elif value is None:
                fields.pop(key, None)
            else:
                fields[key] = str(value)
        return made.model_copy(update={**update, "fields": fields})

    def _merge(self) -> None:
        pair, wanted = self.pair, self.wanted()
        if pair is None or wanted is None:
            return
        kept, gone = pair.sources[0].id, pair.sources[1].id
        told = self.tr("Merged: %1.").replace("%1", pair.sources[0].citekey)

        def work(library: Library) -> Outcome[Source]:
            from quotarium.services.merging_sources import merge_sources

            return merge_sources(library, kept, [gone], wanted)

        def then(_: Source) -> None:
            self._bench.told_undoable.emit(told)
            if shiboken6.isValid(self):
                self.look()

        self.merge.setEnabled(False)
        self._bench.write(work, then)
