"""Occasions: what was said there and by whom, corrected, and made one where they are the same."""

from __future__ import annotations

from collections import Counter

from quotarium import errors
from quotarium.marking import tr
from quotarium.model.occasion import Occasion, joined
from quotarium.model.value import Value
from quotarium.services import existing
from quotarium.services.outcome import Outcome, committed
from quotarium.services.sources import date_typed
from quotarium.storage import occasions, quotes, speakers
from quotarium.storage.library import Library, Writing


class OccasionEdit(Value):
    """What is to change of an occasion; None leaves a field as it is."""

    name: str | None = None
    place: str | None = None
    date: str | None = None
    note: str | None = None


class Voice(Value):
    """Who spoke on an occasion, and how many of the quotes are by that speaker."""

    speaker_id: int
    name: str
    quotes: int


class OccasionPage(Value):
    """What is known of what was said on an occasion, the quotes in order of utterance."""

    occasion: Occasion
    quote_ids: tuple[int, ...] = ()
    voices: tuple[Voice, ...] = ()


def occasion_page(library: Library, occasion_id: int) -> OccasionPage:
    """Return what was said on an occasion, and by whom; raises NoSuchThing."""
    with library.read() as connection:
        occasion = existing.occasion(connection, occasion_id)
        said = occasions.quotes_on(connection, occasion_id)
        voices = [
            one.speaker for quote in quotes.details(connection, said) for one in quote.speakers
        ]
    counted = Counter(voice.id for voice in voices)
    names = {voice.id: voice.name for voice in voices}
    return OccasionPage(
        occasion=occasion,
        quote_ids=said,
        voices=tuple(
            Voice(speaker_id=identity, name=names[identity], quotes=number)
            for identity, number in counted.most_common()
        ),
    )


def change_occasion(
    library: Library, occasion_id: int, edit: OccasionEdit, language: str = "en"
) -> Outcome[Occasion]:
    """Change an occasion; raises NoSuchThing, InvalidDate, InvalidValue for an empty name."""

    def work(writing: Writing) -> Occasion:
        present = existing.occasion(writing.connection, occasion_id)
        update: dict[str, object] = {
            field: value.strip()
            for field in ("place", "note")
            if (value := getattr(edit, field)) is not None
        }
        if edit.name is not None:
            name = " ".join(edit.name.split())
            if not name:
                raise errors.InvalidValue(tr("the occasion's name"), edit.name, tr("type a name."))
            update["name"] = name
        if edit.date is not None:
            update["date"] = date_typed(edit.date, language)
        changed = present.model_copy(update=update)
        occasions.change(writing, changed)
        return changed

    return committed(library, tr("Change occasion"), work)


def merge_occasions(library: Library, kept_id: int, *other_ids: int) -> Outcome[Occasion]:
    """Make occasions one, as one step: what only the others say is taken over, and their quotes.

    A second name, place or date is written into the note. Raises NoSuchThing, InvalidValue.
    """
    if kept_id in other_ids:
        raise errors.InvalidValue(
            tr("a merge"), kept_id, tr("choose another occasion to merge it with.")
        )

    def work(writing: Writing) -> Occasion:
        kept = existing.occasion(writing.connection, kept_id)
        speakers.occasion_in_use(writing, kept_id)
        for other_id in dict.fromkeys(other_ids):
            kept = joined(kept, existing.occasion(writing.connection, other_id))
            occasions.move_quotes(writing, other_id, kept_id)
        occasions.change(writing, kept)
        return kept

    return committed(library, tr("Merge occasions"), work)
