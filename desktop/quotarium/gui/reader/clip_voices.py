"""Who is meant by the names typed with a new quote, and which role each of them held on the day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from quotarium.errors import InvalidDate
from quotarium.gui.reader.clip_form import ClipForm
from quotarium.gui.speakers.roles import role_told
from quotarium.gui.widgets.speaker_field import Voice
from quotarium.gui.workbench import Workbench
from quotarium.model.attribution import role_on_day
from quotarium.model.dates import Edtf
from quotarium.model.naming import speaker_named
from quotarium.model.speaker import Speaker

if TYPE_CHECKING:
    from quotarium.storage.library import Library


class ClipVoices(QObject):
    """`found` is sent when those who are named were looked up in the library."""

    found = Signal()

    def __init__(self, bench: Workbench, form: ClipForm) -> None:
        super().__init__(form)
        self._bench = bench
        self._form = form
        self._known: dict[Voice, Speaker] = {}
        form.said.edit.textChanged.connect(self.show_roles)

    def look_up(self) -> None:
        """Look in the library for those who are named, and show their roles."""
        wanted = tuple(_who(voice) for voice in self._form.speakers.value())

        def work(library: Library) -> dict[Voice, Speaker]:
            from quotarium.services.speakers import suggest_speakers

            found = ((voice, _meant(voice, suggest_speakers(library, voice.name)))
                     for voice in wanted)  # fmt: skip
            return {voice: speaker for voice, speaker in found if speaker is not None}

        def take(known: dict[Voice, Speaker]) -> None:
            self._known = known
            self.show_roles()
            self.found.emit()

        self._bench.read(work, take, owner=self, key="clip speakers")

    def speakers(self) -> list[Speaker]:
        """Return those who are named, as the library knows them or as new ones."""
        return [
            self._known.get(_who(voice)) or speaker_named(voice.name, voice.kind)
            for voice in self._form.speakers.value()
        ]

    def forget(self) -> None:
        """Forget whom the names meant."""
        self._known = {}

    def show_roles(self, *_: object) -> None:
        """Offer the role that each is known to have held on the day, or ask for it."""
        day = self._day()
        for field in self._form.speakers.fields:
            known = self._known.get(_who(field.value()))
            if known is None:
                field.show_role()
            else:
                role = role_on_day(known, day, field.role.value() or None)
                field.show_role(*role_told(role, has_roles=bool(known.roles)))

    def _day(self) -> Edtf | None:
        from quotarium.services.sources import date_typed

        try:
            return date_typed(self._form.said.value())
        except InvalidDate:
            return None


def _who(voice: Voice) -> Voice:
    """Return a voice without its role, which does not say who it is."""
    return Voice(voice.name, speaker_id=voice.speaker_id)


def _meant(voice: Voice, found: tuple[Speaker, ...]) -> Speaker | None:
    """Return the only one of those found who has the name, or who was chosen."""
    name = voice.name.casefold()
    same = [
        one
        for one in found
        if one.id == voice.speaker_id
        or (voice.speaker_id is None and any(n.full.casefold() == name for n in one.names))
    ]
    return same[0] if len(same) == 1 else None
