"""A field for a date typed freely, which shows how the date is understood."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quotarium.errors import WorldError
from quotarium.gui import fonts
from quotarium.gui.days import edtf_words
from quotarium.gui.faults import sentence_of
from quotarium.gui.icons import icon
from quotarium.gui.theme import theme
from quotarium.gui.translation import spoken, translated
from quotarium.gui.widgets.day_picker import DayPicker
from quotarium.gui.widgets.labels import plain_label, set_tone
from quotarium.gui.widgets.suggesting import CommittingEdit

#: A year, month or day that is stated and not doubted: nothing is left to be understood.
_PLAIN = re.compile(r"-?\d{4}(-\d\d){0,2}")


def understood(text: str) -> tuple[str, bool]:
    """Return how a typed date is understood, in words, and whether that says more than the text.

    Raises InvalidDate.
    """
    from quotarium.model.dates import read_phrase

    reading = read_phrase(text, spoken())
    said = reading.understood if reading.edtf is None else edtf_words(reading.edtf, "long")
    words = " ".join(part for part in (said, translated(reading.note)) if part)
    return words, bool(reading.note) or not _PLAIN.fullmatch(str(reading.edtf or ""))


def for_everyone(text: str) -> str:
    """Return a typed date as it is where every language reads it so, else as EDTF.

    03/04/2025 is clear in a German window, and nowhere else.
    """
    from quotarium.model.dates import read_phrase

    try:
        own = read_phrase(text, spoken()).edtf
    except WorldError:
        return text
    try:
        return text if read_phrase(text).edtf == own else str(own)
    except WorldError:
        return str(own)


def is_relative(text: str) -> bool:
    """Tell whether a text counts from another date."""
    from quotarium.model.dates import read_offset

    return read_offset(text) is not None


class DateField(QWidget):
    """A line and its reading below. A date that is not understood is said so and not committed.

    The reading of a plain date is seen only while the line has the focus.
    """

    committed = Signal(str)
    relative_wanted = Signal()

    def __init__(
        self,
        name: str,
        object_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._telling = False
        self.edit = CommittingEdit(name, self.tr("not stated"))
        self.edit.setObjectName(object_name)
        self.calendar = self.edit.addAction(
            icon("calendar"), CommittingEdit.ActionPosition.TrailingPosition
        )
        self.calendar.setToolTip(self.tr("Choose in a calendar (Alt+Down)"))
        self.calendar.triggered.connect(self.open_calendar)
        self._picker: DayPicker | None = None
        self._relative = False
        theme().changed.connect(self._tint)
        self.reading = plain_label(tone="muted", wrap=True)
        self.reading.setFont(fonts.scaled(-1))
        self.reading.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(3)
        box.addWidget(self.edit)
        box.addWidget(self.reading)
        self.setFocusProxy(self.edit)
        self.edit.installEventFilter(self)
        self.edit.textEdited.connect(self._read)
        self.edit.committed.connect(self._on_committed)

    def offer_relative(self) -> None:
        """Offer below the calendar that the date is relative to another event."""
        self._relative = True
        self.calendar.setToolTip(
            self.tr("Choose in a calendar (Alt+Down), or relative to another event (Alt+Up)")
        )

    def set_value(self, text: str) -> None:
        """Show a date as it is kept."""
        self.edit.set_value(text)
        self._read(text)

    def value(self) -> str:
        """Return what is typed, so that it is understood as it is here."""
        return for_everyone(self.edit.value())

    def is_understood(self) -> bool:
        """Tell whether what is typed is a date or nothing."""
        return self.edit.property("problem") is not True

    def _on_committed(self, text: str) -> None:
        if self.is_understood():
            self.committed.emit(for_everyone(text))

    def open_calendar(self) -> None:
        """Show a small calendar at the date that is typed, or at today."""
        from quotarium.model.dates import read_phrase

        if self._picker is None:
            self._picker = DayPicker(self)
            self._picker.picked.connect(self._on_picked)
            self._picker.relative.setVisible(self._relative)
            self._picker.relative_wanted.connect(self.relative_wanted)
        day, exact = None, False
        try:
            typed = read_phrase(self.value()).edtf if self.value() else None
        except WorldError:
            typed = None
        if typed is not None:
            day = typed.latest if typed.earliest is None else typed.earliest
            exact = day is not None and typed.earliest == typed.latest
        self._picker.show_under(self.edit, day, chosen=exact)

    def _on_picked(self, text: str) -> None:
        from quotarium.model.dates import Edtf

        self.edit.setText(edtf_words(Edtf.parse(text), "long"))
        self._read(self.edit.text())
        self.edit.setFocus()
        self.edit.commit()

    def _tint(self) -> None:
        self.calendar.setIcon(icon("calendar"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.modifiers() & Qt.KeyboardModifier.AltModifier
        ):
            if event.key() == Qt.Key.Key_Down:
                self.open_calendar()
                return True
            if event.key() == Qt.Key.Key_Up and self._relative:
                self.relative_wanted.emit()
                return True
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self._show_reading(focused=event.type() == QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

    def _read(self, text: str) -> None:
        problem, telling, reading = False, False, ""
        try:
            if text.strip():
                reading, telling = understood(text.strip())
        except WorldError as error:
            problem, telling, reading = True, True, sentence_of(error)
            if self._relative and is_relative(text):
                reading = self.tr("Relative to another event: Alt+Up says to which.")
        if reading.casefold() == text.strip().casefold():
            reading = ""
        self._telling = telling
        self.reading.setText(reading)
        set_tone(self.reading, "warning" if problem else "muted")
        self._show_reading(focused=self.edit.hasFocus())
        self.edit.setAccessibleDescription(reading)
        if self.edit.property("problem") is not problem:
            self.edit.setProperty("problem", problem)
            self.edit.style().unpolish(self.edit)
            self.edit.style().polish(self.edit)

    def _show_reading(self, *, focused: bool) -> None:
        self.reading.setVisible(bool(self.reading.text()) and (focused or self._telling))
