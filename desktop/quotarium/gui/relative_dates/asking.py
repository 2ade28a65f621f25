"""Opens the picker for a date field, and puts the date that is counted there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from quotarium.gui.days import edtf_words
from quotarium.gui.relative_dates.field import RelativeField
from quotarium.gui.widgets.date_field import DateField
from quotarium.gui.workbench import Workbench
from quotarium.model.relative_date import RelativeTo, Uncounted

if TYPE_CHECKING:
    from quotarium.services.relative_dates import RelativeInput


class RelativeAsking(QObject):
    """`chosen` carries the RelativeInput and what it means, a RelativeTo; `whose` says by quote_id
    or source_id whose date it is.
    """

    chosen = Signal(object, object)

    def __init__(
        self,
        bench: Workbench,
        said: DateField,
        field: RelativeField,
        whose: Callable[[], dict[str, int]],
    ) -> None:
        super().__init__(field)
        self._bench, self._said, self._field, self._whose = bench, said, field, whose
        said.offer_relative()
        said.relative_wanted.connect(self.ask)
        field.change_wanted.connect(self.ask)

    def ask(self) -> None:
        """Ask for phrase and event, beginning with those there are."""
        from quotarium.gui.relative_dates.picker import RelativePicker

        found = self._field.found
        typed = "" if self._said.is_understood() else self._said.value()
        phrase = typed or (found.relative.phrase if found else "")
        picker = RelativePicker(self._bench, phrase, found, **self._whose(), parent=self._field)
        picker.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picker.chosen.connect(self._on_chosen)
        picker.open()

    def _on_chosen(self, given: RelativeInput, found: RelativeTo) -> None:

        counted = found.counted()
        if not isinstance(counted, Uncounted):
            self._said.set_value(edtf_words(counted))
        elif not self._said.is_understood():
            self._said.set_value("")
        self.chosen.emit(given, found)
