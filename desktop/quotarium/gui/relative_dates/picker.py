"""The small dialog that asks what a date is relative to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from quotarium.errors import WorldError
from quotarium.gui.days import edtf_words
from quotarium.gui.faults import sentence_of
from quotarium.gui.relative_dates.wording import event_words, uncounted_words
from quotarium.gui.widgets.buttons import button
from quotarium.gui.widgets.date_field import DateField
from quotarium.gui.widgets.labels import SectionLabel, plain_label, set_tone
from quotarium.gui.widgets.suggesting import CommittingEdit, SuggestingEdit
from quotarium.gui.workbench import Workbench
from quotarium.model.relative_date import RelativeDate, RelativeTo, Uncounted

if TYPE_CHECKING:
    from quotarium.services.relative_dates import Event, RelativeInput
    from quotarium.storage.library import Library


class RelativePicker(QDialog):
    """`chosen` carries the RelativeInput and what it means, a RelativeTo."""

    chosen = Signal(object, object)

    def __init__(
        self,
        bench: Workbench,
        phrase: str,
        found: RelativeTo | None = None,
        *,
        quote_id: int | None = None,
        source_id: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Ask for a phrase and an event; `quote_id` or `source_id` say whose date it is."""
        super().__init__(parent)
        self.setObjectName("relativePicker")
        self.setWindowTitle(self.tr("Date relative to another event"))
        self.resize(460, 0)
        self._bench = bench
        self._quote_id, self._source_id = quote_id, source_id
        self._offered: dict[str, Event] = {}
        self._event: Event | None = None
        self._found: RelativeTo | None = None
        self._asked: RelativeInput | None = None
        self.phrase = CommittingEdit(
            self.tr("Phrase of the source"), self.tr("exactly four years earlier")
        )
        self.phrase.setObjectName("relativePhrase")
        self.event_field = SuggestingEdit(
            self.tr("Event"), self.tr("an occasion, a quote, a source, or any name")
        )
        self.event_field.setObjectName("relativeEvent")
        self.date = DateField(self.tr("Date of the event"), "relativeDate")
        self.told = plain_label(tone="muted", wrap=True)
        self.told.setObjectName("relativeTold")
        self.told.setMinimumHeight(2 * self.told.fontMetrics().lineSpacing())
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.keep = button(self.tr("Use this date"), primary=True)
        self.cancel = button(self.tr("Cancel"))
        self._lay_out()
        self._show(phrase, found)
        self._connect()
        self._look()

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 18, 16)
        box.setSpacing(5)
        for text, field in (
            (self.tr("Phrase, as the source has it"), self.phrase),
            (self.tr("Relative to"), self.event_field),
            (self.tr("Which was on"), self.date),
        ):
            box.addWidget(SectionLabel(text, field))
            box.addWidget(field)
            box.addSpacing(6)
        box.addWidget(self.told)
        box.addSpacing(8)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.keep)
        box.addLayout(buttons)
        self.keep.setDefault(True)

    def _connect(self) -> None:
        self.phrase.textChanged.connect(self._look)
        self.event_field.textEdited.connect(self._on_typed)
        self.event_field.suggestions_wanted.connect(self._offer)
        self.event_field.committed.connect(self._on_event)
        self.date.edit.textChanged.connect(self._look)
        self.keep.clicked.connect(self._keep)
        self.cancel.clicked.connect(self.reject)

    def _show(self, phrase: str, found: RelativeTo | None) -> None:
        from quotarium.services.relative_dates import Event

        self.phrase.set_value(phrase)
        if found is None:
            return
        relative = found.relative
        self.event_field.set_value(found.name)
        self._show_date(found)
        if relative.occasion_id or relative.quote_id or relative.source_id:
            self._event = Event(
                name=found.name,
                date=found.date,
                occasion_id=relative.occasion_id,
                quote_id=relative.quote_id,
                source_id=relative.source_id,
            )
            self.date.setEnabled(False)

    def _show_date(self, found: RelativeTo | Event) -> None:

        self.date.set_value(edtf_words(found.date, "long") if found.date else "")

    def given(self) -> RelativeInput:
        """Return what is typed and chosen, as the service takes it."""
        from quotarium.services.relative_dates import RelativeInput

        event = self._event
        return RelativeInput(
            phrase=self.phrase.value(),
            event=event.name if event else self.event_field.value(),
            date="" if event else self.date.value(),
            quote_id=event.quote_id if event else None,
            source_id=event.source_id if event else None,
        )

    # The event.

    def _offer(self, typed: str) -> None:
        quote_id, source_id = self._quote_id, self._source_id

        def work(library: Library) -> tuple[Event, ...]:
            from quotarium.services.relative_dates import events

            return events(library, typed, source_id, quote_id)

        def take(found: tuple[Event, ...]) -> None:
            self._offered = {_line(one): one for one in found}
            self.event_field.set_suggestions(tuple(self._offered))

        self._bench.read(work, take, owner=self, key="events")

    def _on_typed(self) -> None:
        """What is typed is an event of its own until it is found to be another."""
        if self._event is not None:
            self._event = None
            self.date.setEnabled(True)
            self.date.set_value("")
        self._look()

    def _on_event(self, text: str) -> None:
        event = self._offered.get(text)
        if event is not None:
            self._event = event
            # The list of suggestions puts its own line into the field after this.
            QTimer.singleShot(0, self, lambda: self.event_field.set_value(event.name))
            self._show_date(event)
            self.date.setEnabled(False)
        self._look()

    # What comes of it.

    def _look(self) -> None:
        """Ask what the date is now, while one types."""
        given = self.given()
        if given == self._asked:
            return
        self._asked = given
        self._found = None
        self.keep.setEnabled(False)
        ready = given.phrase and (given.event or given.date) and self.date.is_understood()
        if not ready:
            self._tell(self.tr("Nothing is counted yet."), "muted")
            return

        def work(library: Library) -> RelativeTo | None:
            from quotarium.services.relative_dates import relative_to

            return relative_to(library, given)

        def failed(error: Exception) -> None:
            if not isinstance(error, WorldError):
                self._bench.report(error)
            self._tell(sentence_of(error) if isinstance(error, WorldError) else "", "warning")

        self._bench.read(work, self._take, owner=self, key="relative date", failed=failed)

    def _take(self, found: RelativeTo | None) -> None:

        self._found = found
        self.keep.setEnabled(found is not None)
        if found is None:
            return
        counted = found.counted()
        if isinstance(counted, Uncounted):
            self._tell(uncounted_words(counted), "warning")
            self.keep.setText(self.tr("Keep the phrase"))
            return
        date = edtf_words(counted, "long")
        told = self.tr("%1, counted from %2").replace("%1", date)
        self._tell(told.replace("%2", event_words(found)), "good")
        self.keep.setText(self.tr("Use this date"))

    def _tell(self, text: str, tone: str) -> None:
        self.told.setText(text)
        set_tone(self.told, tone)

    def _keep(self) -> None:
        if self._found is not None:
            self.chosen.emit(self.given(), self._found)
            self.accept()


def given_of(found: RelativeTo) -> RelativeInput:
    """Return what was given to make a relative date."""
    from quotarium.services.relative_dates import RelativeInput

    relative = found.relative
    own = not (relative.occasion_id or relative.quote_id or relative.source_id)
    return RelativeInput(
        phrase=relative.phrase,
        event=found.name,
        date=str(found.date) if own and found.date else "",
        quote_id=relative.quote_id,
        source_id=relative.source_id,
    )


def _line(event: Event) -> str:
    bare = RelativeDate(phrase="-", quote_id=event.quote_id, source_id=event.source_id)
    return event_words(RelativeTo(relative=bare, name=event.name, date=event.date))
