"""What the text around a selection says of it, offered in the fields of a new quote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit

from quotarium.gui.days import edtf_words
from quotarium.gui.reader.clip_form import ClipForm
from quotarium.gui.widgets.speaker_field import Voice
from quotarium.model.dates import Edtf
from quotarium.model.relative_date import RelativeDate, RelativeTo
from quotarium.model.source import Source
from quotarium.model.text import StructuredText

if TYPE_CHECKING:
    from quotarium.detection import Suggestion
    from quotarium.detection.suggestion import Relation


class Offering(QObject):
    """Fills fields with what is only offered: with a dashed frame, and the words it was concluded
    from below, until the field is typed in.
    """

    def __init__(self, form: ClipForm) -> None:
        super().__init__(form)
        self._form = form
        self._marked: list[QLineEdit] = []

    def offer(
        self, found: Suggestion, structured: StructuredText, start: int, source: Source
    ) -> None:
        """Offer speaker, role, date, occasion for a selection that begins at `start`."""
        form = self._form
        voice = Voice(
            found.speaker or "", found.role or "", found.speaker_id, kind=found.speaker_kind
        )
        if voice.name:
            form.speakers.set_value((voice,))
            self._mark(form.speakers.first.name)
            if voice.role:
                self._mark(form.speakers.first.role)
        if found.said is not None:
            form.said.set_value(typed_date(found.said))
            self._mark(form.said.edit)
        if found.said_relation is not None:
            form.relative.show_relative(related(found.said_relation, source))
        if found.occasion:
            form.occasion.set_value(found.occasion)
            self._mark(form.occasion)
        date = self.tr("offered: %1").replace("%1", found.said_reason) if found.said_reason else ""
        form.set_hints(
            self._where(found, structured, start) if voice.name else "", date if found.said else ""
        )

    def take_back(self) -> None:
        """Show fields as typed: nothing in them is only offered."""
        for edit in self._marked:
            self._settle(edit)

    def _mark(self, edit: QLineEdit) -> None:
        _set_offered(edit, offered=True)
        if edit not in self._marked:
            self._marked.append(edit)
            edit.textEdited.connect(lambda _, edit=edit: self._settle(edit))

    def _settle(self, edit: QLineEdit) -> None:
        _set_offered(edit, offered=False)
        if edit is self._form.speakers.first.name:
            self._form.speaker_hint.hide()
        elif edit is self._form.said.edit:
            self._form.date_hint.hide()

    def _where(self, found: Suggestion, structured: StructuredText, start: int) -> str:
        """Say where the speaker is named: from the paragraph before: “…”."""
        stands = found.speaker_text
        if stands is None:
            return ""
        here, there = structured.paragraph_number(start), structured.paragraph_number(stands.start)
        if here is None or there is None or here == there:
            told = self.tr("from this paragraph: “%1”")
        elif there == here - 1:
            told = self.tr("from the paragraph before: “%1”")
        elif there == here + 1:
            told = self.tr("from the paragraph after: “%1”")
        else:
            told = self.tr("from ¶%2: “%1”").replace("%2", str(there))
        return told.replace("%1", " ".join(stands.text.split()))


def related(relation: Relation, source: Source) -> RelativeTo:
    """Return what a date of a source is relative to, as the source states it."""
    bare = RelativeDate(phrase=relation.phrase)
    if relation.published:
        stated = bare.model_copy(update={"source_id": source.id, "counted_from": source.issued})
        return RelativeTo(relative=stated, name=source.title, date=source.issued)
    stated = bare.model_copy(update={"label": relation.event, "counted_from": relation.date})
    return RelativeTo(relative=stated, name=relation.event, date=relation.date)


def typed_date(date: Edtf) -> str:
    """Return a date as people would type it; as EDTF where that would be understood otherwise."""
    from quotarium.errors import InvalidDate
    from quotarium.services.sources import date_typed

    words = edtf_words(date)
    try:
        return words if date_typed(words) == date else str(date)
    except InvalidDate:
        return str(date)


def _set_offered(edit: QLineEdit, *, offered: bool) -> None:
    if bool(edit.property("offered")) is not offered:
        edit.setProperty("offered", offered)
        edit.style().unpolish(edit)
        edit.style().polish(edit)
