"""Speakers and occasions: finding them as one types, making and correcting them."""

from __future__ import annotations

from collections.abc import Sequence

from quotarium import errors
from quotarium.marking import tr
from quotarium.model.naming import speaker_named
from quotarium.model.occasion import Occasion
from quotarium.model.organising import Tag
from quotarium.model.quote import Attribution
from quotarium.model.speaker import Role, Speaker, SpeakerKind
from quotarium.model.value import Value
from quotarium.services import existing
from quotarium.services.outcome import Outcome, committed, now
from quotarium.storage import organising, speakers
from quotarium.storage.library import Library, Writing


class SpeakerRow(Value):
    """A speaker in a list, with the number of quotes."""

    speaker: Speaker
    quotes: int


class SpeakerInput(Value):
    """A speaker as a user gives one: by id, or by any of the names, or a new name."""

    name: str
    role: str | None = None
    speaker_id: int | None = None
    kind: SpeakerKind | None = None


def all_speakers(
    library: Library, query: str = "", limit: int | None = None
) -> tuple[SpeakerRow, ...]:
    """Return the speakers by name whose names hold every word of the query, or the first ones."""
    with library.read() as connection:
        counted = speakers.listed(connection, query)[:limit]
        found = speakers.get(connection, [identity for identity, _ in counted])
    numbers = dict(counted)
    return tuple(SpeakerRow(speaker=speaker, quotes=numbers[speaker.id]) for speaker in found)


def speaker(library: Library, speaker_id: int) -> Speaker:
    """Return a speaker; raises NoSuchThing."""
    with library.read() as connection:
        return existing.speaker(connection, speaker_id)


def speaker_called(library: Library, name: str) -> Speaker:
    """Return the speaker of a name, in any case and without diacritics.

    Raises NoSuchThing, InvalidValue where several have it.
    """
    with library.read() as connection:
        found = speakers.get(connection, speakers.named(connection, name))
    if not found:
        raise errors.NoSuchThing(tr("speaker"), name)
    if len(found) > 1:
        numbers = ", ".join(str(one.id) for one in found)
        raise errors.InvalidValue(
            tr("speaker"),
            name,
            tr("several have it; give a number: {numbers}.").format(numbers=numbers),
        )
    return found[0]


def suggest_speakers(library: Library, typed: str, limit: int = 8) -> tuple[Speaker, ...]:
    """Return speakers one of whose names begins as typed, the most quoted first."""
    with library.read() as connection:
        return speakers.get(connection, speakers.matching(connection, typed, limit))


def suggest_occasions(library: Library, typed: str, limit: int = 8) -> tuple[Occasion, ...]:
    """Return occasions whose name contains what was typed."""
    with library.read() as connection:
        ids = speakers.occasions_matching(connection, typed, limit)
        return tuple(speakers.occasions(connection, ids).values())


def suggest_tags(library: Library, typed: str, limit: int = 8) -> tuple[Tag, ...]:
    """Return tags whose name contains what was typed."""
    with library.read() as connection:
        return organising.tags_matching(connection, typed, limit)


def change_speaker(library: Library, changed: Speaker) -> Outcome[Speaker]:
    """Correct a speaker's names, roles, kind, identifiers or note; raises NoSuchThing."""
    present = speaker(library, changed.id)

    def work(writing: Writing) -> Speaker:
        if changed != present:
            speakers.change(writing, changed, now().isoformat())
        return speakers.get(writing.connection, [changed.id])[0]

    return committed(library, tr("Change speaker"), work)


def keep_speaker(library: Library, new: Speaker) -> Outcome[Speaker]:
    """Add a speaker."""

    def work(writing: Writing) -> Speaker:
        identity = speakers.add(writing, new, now().isoformat())
        return speakers.get(writing.connection, [identity])[0]

    return committed(library, tr("Add speaker"), work)


def keep_occasion(library: Library, new: Occasion) -> Outcome[int]:
    """Add an occasion unless one of its name is there; the value is its id."""

    def work(writing: Writing) -> int:
        found = speakers.occasion_named(writing.connection, new.name)
        if found is None:
            return speakers.add_occasion(writing, new)
        speakers.occasion_in_use(writing, found)
        return found

    return committed(library, tr("Add occasion"), work)


def attributions_for(writing: Writing, given: Sequence[SpeakerInput]) -> tuple[Attribution, ...]:
    """Return attributions for speakers as given, making those that the library does not know.

    A role given is printed with this quote, and is kept with the speaker for the next one.
    Raises InvalidValue where a name fits several speakers.
    """
    return tuple(
        Attribution(
            speaker_id=_speaker_id(writing, one), role=one.role.strip() if one.role else None
        )
        for one in given
        if one.name.strip() or one.speaker_id
    )


def occasion_for(writing: Writing, name: str) -> int | None:
    """Return the id of the occasion of this name, made where there is none; None for no name."""
    clean = " ".join(name.split())
    if not clean:
        return None
    found = speakers.occasion_named(writing.connection, clean)
    if found is None:
        return speakers.add_occasion(writing, Occasion(name=clean))
    speakers.occasion_in_use(writing, found)
    return found


def _speaker_id(writing: Writing, given: SpeakerInput) -> int:
    moment = now().isoformat()
    found = (
        [given.speaker_id] if given.speaker_id else speakers.named(writing.connection, given.name)
    )
    if len(found) > 1:
        raise errors.InvalidValue(
            tr("speaker"),
            given.name,
            tr("several speakers have this name; give one of their other names."),
        )
    if found:
        known = speakers.get(writing.connection, found)[0]
        speakers.in_use(writing, known.id)
    else:
        new = speaker_named(given.name, given.kind)
        known = new.model_copy(update={"id": speakers.add(writing, new, moment)})
    role = given.role.strip() if given.role else ""
    if role and role not in {held.printed for held in known.roles} | {h.title for h in known.roles}:
        grown = known.model_copy(update={"roles": (*known.roles, Role(title=role))})
        speakers.change(writing, grown, moment)
    return known.id
