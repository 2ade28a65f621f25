"""The panel in which an occasion is corrected; each correction is kept at once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from quotarium.gui.days import edtf_words
from quotarium.gui.widgets.date_field import DateField
from quotarium.gui.widgets.empty_state import EmptyState
from quotarium.gui.widgets.labels import SectionLabel
from quotarium.gui.widgets.suggesting import CommittingEdit
from quotarium.gui.widgets.words_edit import WordsEdit
from quotarium.model.occasion import Occasion


class OccasionEditor(QFrame):
    """`changed` carries the fields of an OccasionEdit by their names."""

    changed = Signal(dict)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("room", "paper")
        self.setObjectName("occasionEditor")
        self._occasion: Occasion | None = None
        self.name = CommittingEdit(self.tr("Name of the occasion"), self.tr("what it is called"))
        self.place = CommittingEdit(self.tr("Place"), self.tr("where it was"))
        self.date = DateField(self.tr("Date of the occasion"))
        self.note = WordsEdit(self.tr("Note on the occasion"), most_lines=10, least_lines=2)
        self.note.setPlaceholderText(self.tr("your own note"))
        form = QWidget()
        form.setProperty("plain", True)
        box = QVBoxLayout(form)
        box.setContentsMargins(18, 16, 14, 18)
        box.setSpacing(5)
        for text, field in (
            (self.tr("Name"), self.name), (self.tr("Place"), self.place),
            (self.tr("Date"), self.date), (self.tr("Note"), self.note),
        ):  # fmt: skip
            box.addWidget(SectionLabel(text, field))
            box.addWidget(field)
            box.addSpacing(7)
        box.addStretch(1)
        nobody = EmptyState()
        nobody.show_state(
            "calendar",
            self.tr("No occasion selected"),
            self.tr("Select an occasion to see and correct it."),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(nobody)
        self.stack.addWidget(form)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)
        self.name.committed.connect(lambda text: self.changed.emit({"name": text}))
        self.place.committed.connect(lambda text: self.changed.emit({"place": text}))
        self.date.committed.connect(lambda text: self.changed.emit({"date": text}))
        self.note.committed.connect(lambda text: self.changed.emit({"note": text}))

    def show_occasion(self, occasion: Occasion | None) -> None:
        """Show an occasion as the library has it, None for none."""
        if occasion == self._occasion:
            return
        other = occasion is None or self._occasion is None or occasion.id != self._occasion.id
        self._occasion = occasion
        self.stack.setCurrentIndex(0 if occasion is None else 1)
        if occasion is None:
            return
        for field, value in ((self.name, occasion.name), (self.place, occasion.place)):
            if other or not field.hasFocus():
                field.set_value(value)
        if other or not self.date.edit.hasFocus():
            self.date.set_value(edtf_words(occasion.date, "long") if occasion.date else "")
        if other or not self.note.hasFocus():
            self.note.set_words(occasion.note)

    def forget(self) -> None:
        """Show anew what is kept, the next time an occasion is shown."""
        self._occasion = None
