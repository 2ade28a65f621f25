"""A field for a date typed freely, which shows how the date is understood."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quotarium.errors import WorldError
from quotarium.gui import fonts
from quotarium.gui.widgets.labels import plain_label, set_tone
from quotarium.gui.widgets.suggesting import CommittingEdit

Understand = Callable[[str], str]


def understood(text: str) -> str:
    """Return how a typed date is understood, in words; raises InvalidDate."""
    from quotarium.model.dates import read_phrase

    reading = read_phrase(text)
    return " ".join(part for part in (reading.understood, reading.note) if part)


class DateField(QWidget):
    """A line and its reading below. A date that is not understood is said so and not committed."""

    committed = Signal(str)

    def __init__(
        self,
        name: str,
        object_name: str = "",
        understand: Understand = understood,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._understand = understand
        self.edit = CommittingEdit(name, self.tr("not stated"))
        self.edit.setObjectName(object_name)
        self.reading = plain_label(tone="muted", wrap=True)
        self.reading.setFont(fonts.scaled(-1))
        self.reading.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(3)
        box.addWidget(self.edit)
        box.addWidget(self.reading)
        self.setFocusProxy(self.edit)
        self.edit.textEdited.connect(self._read)
        self.edit.committed.connect(self._on_committed)

    def set_value(self, text: str) -> None:
        """Show a date as it is kept."""
        self.edit.set_value(text)
        self._read(text)

    def value(self) -> str:
        """Return what is typed."""
        return self.edit.value()

    def is_understood(self) -> bool:
        """Tell whether what is typed is a date or nothing."""
        return self.edit.property("problem") is not True

    def _on_committed(self, text: str) -> None:
        if self.is_understood():
            self.committed.emit(text)

    def _read(self, text: str) -> None:
        problem = False
        try:
            reading = self._understand(text.strip()) if text.strip() else ""
        except WorldError as error:
            problem, reading = True, str(error)
        if reading.casefold() == text.strip().casefold():
            reading = ""
        self.reading.setText(reading)
        self.reading.setVisible(bool(reading))
        set_tone(self.reading, "warning" if problem else "muted")
        self.edit.setAccessibleDescription(reading)
        if self.edit.property("problem") is not problem:
            self.edit.setProperty("problem", problem)
            self.edit.style().unpolish(self.edit)
            self.edit.style().polish(self.edit)
