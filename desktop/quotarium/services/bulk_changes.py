"""The changes that many quotes can be given at once."""

from __future__ import annotations

from array import array
from collections.abc import Iterable

from pydantic import Field

from quotarium import errors
from quotarium.marking import tr
from quotarium.model.quote import AttributionStatus, QuoteKind
from quotarium.services.change_of_many import ChangeOfMany, Ids
from quotarium.services.outcome import now
from quotarium.services.sources import date_typed
from quotarium.services.speakers import SpeakerInput, attributions_for, occasion_for
from quotarium.storage import bulk, bulk_things, organising, speakers
from quotarium.storage.bulk import Connection
from quotarium.storage.library import Writing
from quotarium.storage.rows import date_columns


class Change(ChangeOfMany):
    """A change of many quotes."""


class AddTags(Change):
    """Give tags; those that are not there yet are made."""

    label = tr("Add tags")
    names: tuple[str, ...]

    def concerned(self, connection: Connection) -> Ids:
        names = _named(self.names, tr("the tag's name"))
        known = organising.tag_ids(connection, names)
        if len(known) < len(organising.tag_keys(names)):
            return bulk.present(connection)
        return bulk.lacking(connection, bulk.TAGS, known)

    def perform(self, writing: Writing, ids: Ids) -> None:
        tags = [
            organising.tag_named(writing, name) for name in _named(self.names, tr("the tag's name"))
        ]
        bulk.add_rows(writing, bulk.TAGS, list(dict.fromkeys(tags)))


class RemoveTags(Change):
    """Take tags off; they stay in the library."""

    label = tr("Remove tags")
    names: tuple[str, ...]

    def concerned(self, connection: Connection) -> Ids:
        return bulk.having(connection, bulk.TAGS, organising.tag_ids(connection, self.names))

    def perform(self, writing: Writing, ids: Ids) -> None:
        tags = organising.tag_ids(writing.connection, self.names)
        bulk.remove_rows(writing, bulk.TAGS, tags)


class AddToProject(Change):
    """Put at the end of a project, made where there is none of this name, and take out of the
    project `out_of`, if one is given: that moves the quotes.
    """

    label = tr("Add to project")
    project: str
    out_of: int | None = None

    def concerned(self, connection: Connection) -> Ids:
        (name,) = _named([self.project], tr("the project's name"))
        known = organising.project_of_name(connection, name)
        if known is None:
            return bulk.present(connection)
        missing = bulk.lacking(connection, bulk.PROJECTS, [known])
        leaving = () if self.out_of in (None, known) else (self.out_of or 0,)
        left = bulk.having(connection, bulk.PROJECTS, leaving)
        return array("q", sorted({*missing, *left}))

    def perform(self, writing: Writing, ids: Ids) -> None:
        target = organising.project_named(writing, self.project)
        if self.out_of not in (None, target):
            bulk.remove_rows(writing, bulk.PROJECTS, [self.out_of or 0])
        organising.append_quotes(writing, target, ids)


class TakeOutOfProject(Change):
    """Take out of a project; the quotes stay in the library."""

    label = tr("Take out of project")
    project_id: int

    def concerned(self, connection: Connection) -> Ids:
        return bulk.having(connection, bulk.PROJECTS, [self.project_id])

    def perform(self, writing: Writing, ids: Ids) -> None:
        bulk.remove_rows(writing, bulk.PROJECTS, [self.project_id])


class SetSpeakers(Change):
    """Name the speakers; those that the library does not know are made. None is allowed."""

    label = tr("Set speaker")
    speakers: tuple[SpeakerInput, ...]

    def concerned(self, connection: Connection) -> Ids:
        known: list[int] = []
        for one in self.speakers:
            if one.role:
                # The role may have to be written beside a speaker that is there already.
                return bulk.present(connection)
            found = [one.speaker_id] if one.speaker_id else speakers.named(connection, one.name)
            if len(found) != 1:
                return bulk.present(connection)
            known += found
        return bulk.other_than(connection, bulk.SPEAKERS, known)

    def perform(self, writing: Writing, ids: Ids) -> None:
        wanted = [one.model_dump() for one in attributions_for(writing, self.speakers)]
        bulk.replace_rows(writing, bulk.SPEAKERS, wanted)


class _SetColumns(Change):
    """Set columns of the quotes themselves."""

    def columns(self) -> dict[str, object]:
        """Return the columns and their values."""
        raise NotImplementedError

    def concerned(self, connection: Connection) -> Ids:
        return bulk.differing(connection, self.columns())

    def perform(self, writing: Writing, ids: Ids) -> None:
        bulk.set_columns(writing, ids, **self.columns(), modified=now().isoformat())


class SetKind(_SetColumns):
    """Set whether the words are the speaker's own."""

    label = tr("Set kind")
    kind: QuoteKind

    def columns(self) -> dict[str, object]:
        return {"kind": self.kind.value}


class SetLanguage(_SetColumns):
    """Set the language (BCP 47); empty for none."""

    label = tr("Set language")
    language: str

    def columns(self) -> dict[str, object]:
        return {"language": self.language.strip() or None}


class SetStatus(_SetColumns):
    """Set how sure the attribution is."""

    label = tr("Set attribution status")
    status: AttributionStatus

    def columns(self) -> dict[str, object]:
        return {"status": self.status.value}


class SetReviewed(_SetColumns):
    """Take out of the Inbox, or put back."""

    label = tr("Set reviewed")
    reviewed: bool

    def columns(self) -> dict[str, object]:
        return {"reviewed": int(self.reviewed)}


class SetSaid(_SetColumns):
    """Set the date said, as people type it in a language; empty for no date."""

    label = tr("Set date said")
    said: str
    language: str = "en"

    def columns(self) -> dict[str, object]:
        date, phrase = date_typed(self.said, self.language), self.said.strip()
        kept = "" if phrase == str(date or "") else phrase
        return {**date_columns("said", date), "said_phrase": kept}


class SetOccasion(Change):
    """Set the occasion by its name; empty for none."""

    label = tr("Set occasion")
    name: str

    def concerned(self, connection: Connection) -> Ids:
        clean = " ".join(self.name.split())
        known = speakers.occasion_named(connection, clean) if clean else None
        if clean and known is None:
            return bulk.present(connection)
        return bulk.differing(connection, {"occasion_id": known})

    def perform(self, writing: Writing, ids: Ids) -> None:
        occasion = occasion_for(writing, self.name)
        bulk.set_columns(writing, ids, occasion_id=occasion, modified=now().isoformat())


class ReplaceInNotes(Change):
    """Put other text in place of some text in the notes, letter by letter."""

    label = tr("Replace in notes")
    find: str = Field(min_length=1)
    replacement: str = ""

    def concerned(self, connection: Connection) -> Ids:
        if self.find == self.replacement:
            return array("q")
        return bulk.with_note(connection, self.find)

    def perform(self, writing: Writing, ids: Ids) -> None:
        modified = {"modified": now().isoformat()}
        bulk.replace_in_notes(writing, self.find, self.replacement, modified)


class Trash(Change):
    """Move to the trash."""

    label = tr("Move to trash")

    def concerned(self, connection: Connection) -> Ids:
        return bulk.in_trash(connection, trashed=False)

    def perform(self, writing: Writing, ids: Ids) -> None:
        bulk.set_columns(writing, ids, trashed=now().isoformat())


class Restore(Change):
    """Take out of the trash, with the sources, speakers and occasions they need."""

    label = tr("Restore from trash")

    def concerned(self, connection: Connection) -> Ids:
        return bulk.in_trash(connection, trashed=True)

    def perform(self, writing: Writing, ids: Ids) -> None:
        bulk.set_columns(writing, ids, trashed=None)
        bulk_things.restore_needed(writing)


def _named(names: Iterable[str], field: str) -> list[str]:
    """Return names without needless spaces; raises InvalidValue where one, or all, are empty."""
    clean = [" ".join(name.lstrip("#").split()) for name in names]
    if not clean or not all(clean):
        raise errors.InvalidValue(field, "", tr("type a name."))
    return clean
