"""The changes that many sources, speakers or occasions can be given at once.

`thing` says what they are. Tags have no more than a name: see `services.organising`.
"""

from __future__ import annotations

from array import array

from pydantic import Field, field_validator

from quotarium.marking import tr
from quotarium.model.speaker import SpeakerKind
from quotarium.services.change_of_many import ChangeOfMany, Ids
from quotarium.services.outcome import now
from quotarium.services.sources import SourceFields, date_typed
from quotarium.storage import bulk, bulk_things, quotes, sources
from quotarium.storage.bulk import Connection
from quotarium.storage.library import Writing
from quotarium.storage.rows import date_columns
from quotarium.storage.search.things import Thing

__all__ = [
    "AddRole", "AddToNotes", "ReplaceInNotes", "Restore", "SetDate", "SetPlace", "SetSourceFields",
    "SetSpeakerKind", "Thing", "ThingChange", "Trash",
]  # fmt: skip


class ThingChange(ChangeOfMany):
    """A change of many things of one kind."""

    thing: Thing

    @field_validator("thing")
    @classmethod
    def _known(cls, thing: Thing) -> Thing:
        if thing not in bulk_things.TABLES:
            raise ValueError(thing)
        return thing


class ReplaceInNotes(ThingChange):
    """Put other text in place of some text in the notes, letter by letter."""

    label = tr("Replace in notes")
    find: str = Field(min_length=1)
    replacement: str = ""

    def concerned(self, connection: Connection) -> Ids:
        if self.find == self.replacement:
            return array("q")
        return bulk_things.with_note(connection, self.thing, self.find)

    def perform(self, writing: Writing, ids: Ids) -> None:
        bulk_things.replace_in_notes(writing, self.thing, self.find, self.replacement, _now())


class AddToNotes(ThingChange):
    """Put a paragraph at the end of the notes."""

    label = tr("Add to notes")
    text: str

    def concerned(self, connection: Connection) -> Ids:
        return bulk_things.present(connection, self.thing) if self.text.strip() else array("q")

    def perform(self, writing: Writing, ids: Ids) -> None:
        bulk_things.add_to_notes(writing, self.thing, self.text.strip(), _now())


class Trash(ThingChange):
    """Move to the trash. Sources take the quotes with them that were found only there; speakers
    and occasions stay where a quote outside the trash needs them.
    """

    label = tr("Move to trash")

    def concerned(self, connection: Connection) -> Ids:
        return bulk_things.not_needed(connection, self.thing)

    def perform(self, writing: Writing, ids: Ids) -> None:
        moment = now()
        bulk_things.set_trashed(writing, self.thing, ids, moment.isoformat())
        if self.thing is Thing.SOURCE:
            quotes.trash_without_source(writing, moment)


class Restore(ThingChange):
    """Take out of the trash; with a source come the quotes that went there with it."""

    label = tr("Restore from trash")

    def concerned(self, connection: Connection) -> Ids:
        return bulk_things.in_trash(connection, self.thing)

    def perform(self, writing: Writing, ids: Ids) -> None:
        came_along = array("q")
        if self.thing is Thing.SOURCE:
            came_along = bulk_things.trashed_with(writing.connection)
        bulk_things.set_trashed(writing, self.thing, ids, None)
        bulk.set_columns(writing, came_along, trashed=None)
        bulk.choose(writing.connection, came_along)
        bulk_things.restore_needed(writing)


class _SetColumns(ThingChange):
    """Set columns of the things themselves."""

    def columns(self) -> dict[str, object]:
        """Return the columns and their values."""
        raise NotImplementedError

    def concerned(self, connection: Connection) -> Ids:
        return bulk_things.differing(connection, self.thing, self.columns())

    def perform(self, writing: Writing, ids: Ids) -> None:
        bulk_things.set_columns(writing, self.thing, ids, _now(), **self.columns())


class SetSpeakerKind(_SetColumns):
    """Say that speakers are persons, organisations or unnamed voices."""

    label = tr("Set kind of speaker")
    thing: Thing = Thing.SPEAKER
    kind: SpeakerKind

    def columns(self) -> dict[str, object]:
        return {"kind": self.kind.value}


class AddRole(ThingChange):
    """Give speakers a role, held when people say so; those that have the same one are left."""

    label = tr("Add role")
    thing: Thing = Thing.SPEAKER
    title: str = Field(min_length=1)
    organisation: str = ""
    held: str = ""
    language: str = "en"

    def columns(self) -> dict[str, object]:
        """Return the row of the role."""
        return {
            "title": " ".join(self.title.split()),
            "organisation": " ".join(self.organisation.split()) or None,
            **date_columns("held", date_typed(self.held, self.language)),
        }

    def concerned(self, connection: Connection) -> Ids:
        return bulk_things.lacking_role(connection, self.columns())

    def perform(self, writing: Writing, ids: Ids) -> None:
        bulk_things.add_role(writing, self.columns())


class SetPlace(_SetColumns):
    """Set where occasions took place; empty for no place."""

    label = tr("Set place")
    thing: Thing = Thing.OCCASION
    place: str

    def columns(self) -> dict[str, object]:
        return {"place": " ".join(self.place.split())}


class SetDate(_SetColumns):
    """Set when occasions took place, as people type it in a language; empty for no date."""

    label = tr("Set date of occasion")
    thing: Thing = Thing.OCCASION
    date: str
    language: str = "en"

    def columns(self) -> dict[str, object]:
        return date_columns("date", date_typed(self.date, self.language))


class SetSourceFields(ThingChange):
    """Give sources the same fields; a citekey is left out, for each source has its own."""

    label = tr("Change sources")
    thing: Thing = Thing.SOURCE
    fields: SourceFields
    language: str = "en"

    def concerned(self, connection: Connection) -> Ids:
        chosen = sources.get(connection, bulk_things.present(connection, self.thing))
        fields = self.fields.model_copy(update={"citekey": None})
        return array(
            "q", (one.id for one in chosen if fields.applied_to(one, self.language) != one)
        )

    def perform(self, writing: Writing, ids: Ids) -> None:
        fields, moment = self.fields.model_copy(update={"citekey": None}), now()
        for one in sources.get(writing.connection, ids):
            wanted = fields.applied_to(one, self.language)
            sources.change(writing, wanted.model_copy(update={"modified": moment}))


def _now() -> str:
    return now().isoformat()
