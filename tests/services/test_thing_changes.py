"""Speakers, occasions and sources in bulk: what a preview counts is altered, one step undoes it."""

from __future__ import annotations

import pytest

from quotarium import errors
from quotarium.model.dates import Edtf
from quotarium.model.naming import speaker_named
from quotarium.model.occasion import Occasion
from quotarium.model.speaker import SpeakerKind
from quotarium.services.adding import add_text
from quotarium.services.bulk import Preview, change_all, change_things, preview_things
from quotarium.services.bulk_changes import Restore as RestoreQuotes
from quotarium.services.bulk_changes import Trash as TrashQuotes
from quotarium.services.clipping import ClipRequest, clip
from quotarium.services.lists import ids_of, rows_of
from quotarium.services.merging import merge_speakers, merges_of
from quotarium.services.occasions import merge_occasions, occasion_page
from quotarium.services.relative_dates import RelativeInput
from quotarium.services.searching import search
from quotarium.services.sources import SourceFields
from quotarium.services.speakers import (
    SpeakerInput,
    keep_occasion,
    keep_speaker,
    speaker,
    suggest_occasions,
    suggest_speakers,
)
from quotarium.services.thing_changes import (
    AddRole,
    AddToNotes,
    ReplaceInNotes,
    Restore,
    SetDate,
    SetPlace,
    SetSourceFields,
    SetSpeakerKind,
    Thing,
    ThingChange,
    Trash,
)
from quotarium.services.undoing import revert
from quotarium.storage.library import Library
from tests.storage.test_journal import index_is_sound, snapshot

VOICES = ("Irena Valdoš", "Temur Bekday", "Rəşad Tuğanlı")
EVENTS = ("Basin Forum", "Forum of the basin", "River day")


@pytest.fixture
def said(library: Library) -> tuple[int, ...]:
    """Return quotes 1 to 3, each with a voice, an event and a source of its own; voice 4 and
    event 4 have none.
    """
    made = []
    for number, (voice, event) in enumerate(zip(VOICES, EVENTS, strict=True)):
        source = add_text(library, f"We agree on {number}.").value
        request = ClipRequest(
            source_id=source.id,
            exact=f"We agree on {number}.",
            occasion=event,
            speakers=(SpeakerInput(name=voice, role="Minister" if number == 0 else None),),
        )
        made.append(clip(library, request).value.quote.id)
    keep_speaker(library, speaker_named("Nobody Atall"))
    keep_occasion(library, Occasion(name="Empty hall", note="see page 1, see page 2"))
    return tuple(made)


CHANGES: list[tuple[ThingChange, int]] = [
    (SetSpeakerKind(kind=SpeakerKind.ORGANISATION), 4),
    (SetSpeakerKind(kind=SpeakerKind.PERSON), 0),
    (AddRole(title="Minister"), 3),
    (AddRole(title="Minister", organisation="Water", held="2014 to 2019"), 4),
    (AddToNotes(thing=Thing.SPEAKER, text="met in Lisen"), 4),
    (AddToNotes(thing=Thing.SPEAKER, text=" "), 0),
    (ReplaceInNotes(thing=Thing.OCCASION, find="page", replacement="p."), 1),
    (ReplaceInNotes(thing=Thing.OCCASION, find="page", replacement="page"), 0),
    (SetPlace(place="Lisen"), 4),
    (SetDate(date="spring 2016"), 4),
    (SetDate(date=""), 0),
    (Trash(thing=Thing.SPEAKER), 1),
    (Trash(thing=Thing.OCCASION), 1),
    (Trash(thing=Thing.SOURCE), 3),
    (Restore(thing=Thing.SOURCE), 0),
    (SetSourceFields(fields=SourceFields(publisher="Valley Press")), 3),
    (SetSourceFields(fields=SourceFields(citekey="not_this")), 0),
]  # fmt: skip


@pytest.mark.parametrize(("change", "altered"), CHANGES)
def test_a_change_alters_what_its_preview_counts_and_is_undone(
    library: Library, said: tuple[int, ...], change: ThingChange, altered: int
) -> None:
    before = snapshot(library)
    ids = list(ids_of(library, change.thing))
    assert preview_things(library, ids, change) == Preview(chosen=len(ids), changed=altered)
    assert snapshot(library) == before
    done = change_things(library, ids, change)
    assert done.value == altered
    assert (snapshot(library) == before) is (altered == 0)
    index_is_sound(library)
    after = snapshot(library)
    if not isinstance(change, AddToNotes):
        assert preview_things(library, ids, change).changed == 0
    undone = revert(library, done.inverse)
    assert snapshot(library) == before
    index_is_sound(library)
    revert(library, undone.inverse)
    assert snapshot(library) == after


def test_what_is_set_stands_there_and_is_searched(library: Library, said: tuple[int, ...]) -> None:
    change_things(
        library, [1, 2], AddRole(title="Envoy", organisation="Water", held="2014 to 2019")
    )
    roles = speaker(library, 1).roles
    assert [one.title for one in roles] == ["Minister", "Envoy"]
    assert roles[1].held == Edtf.parse("2014/2019")
    assert search(library, "role:envoy").ids == (1, 2)
    change_things(library, [2, 3], SetPlace(place=" Lisen  Hall "))
    assert occasion_page(library, 2).occasion.place == "Lisen Hall"
    assert search(library, "occasion:lisen").ids == (2, 3)
    change_things(library, [4], AddToNotes(thing=Thing.OCCASION, text="cold"))
    assert occasion_page(library, 4).occasion.note == "see page 1, see page 2\n\ncold"


def test_a_date_that_is_none_is_refused_before_anything_is_written(
    library: Library, said: tuple[int, ...]
) -> None:
    with pytest.raises(errors.InvalidDate):
        preview_things(library, [1], SetDate(date="the day before never"))
    with pytest.raises(ValueError, match="thing"):
        Trash(thing=Thing.TAG)


def test_several_are_merged_as_one_step(library: Library, said: tuple[int, ...]) -> None:
    before = snapshot(library)
    one = merge_speakers(library, 1, 2, 3)
    assert {name.full for name in one.value.names} == set(VOICES)
    assert search(library, "speaker:valdos").ids == said
    assert [merge.merged.name for merge in merges_of(library, 1)] == [VOICES[2], VOICES[1]]
    two = merge_occasions(library, 1, 2, 3)
    assert occasion_page(library, 1).quote_ids == said
    assert "Forum of the basin" in two.value.note
    index_is_sound(library)
    revert(library, two.inverse)
    revert(library, one.inverse)
    assert snapshot(library) == before
    with pytest.raises(errors.InvalidValue, match="another speaker"):
        merge_speakers(library, 1, 2, 1)


def test_what_lies_in_the_trash_is_in_no_list_and_comes_back_when_it_is_named(
    library: Library, said: tuple[int, ...]
) -> None:
    for thing in (Thing.SPEAKER, Thing.OCCASION):
        change_things(library, [1, 4], Trash(thing=thing))
        assert list(ids_of(library, thing, trash=True)) == [4]
        assert 4 not in ids_of(library, thing)
    assert not suggest_speakers(library, "nob")
    assert not suggest_occasions(library, "empty")
    clip(
        library,
        ClipRequest(source_id=1, exact="We agree", occasion="Empty hall",
                    speakers=(SpeakerInput(name="nobody atall"),)),
    )  # fmt: skip
    assert not ids_of(library, Thing.SPEAKER, trash=True)
    assert not ids_of(library, Thing.OCCASION, trash=True)


def test_a_quote_that_is_restored_brings_what_it_needs(
    library: Library, said: tuple[int, ...]
) -> None:
    change_all(library, said[:1], TrashQuotes())
    for thing in (Thing.SPEAKER, Thing.OCCASION, Thing.SOURCE):
        assert change_things(library, [1], Trash(thing=thing)).value == 1
    change_all(library, said[:1], RestoreQuotes())
    for thing in (Thing.SPEAKER, Thing.OCCASION, Thing.SOURCE):
        assert not ids_of(library, thing, trash=True)


def test_a_source_that_is_restored_brings_the_quotes_that_went_with_it(
    library: Library, said: tuple[int, ...]
) -> None:
    change_all(library, said[1:2], TrashQuotes())
    with library.write() as writing:
        writing.connection.exec_driver_sql(
            "UPDATE quotes SET trashed = '2020-01-01T00:00:00+00:00' WHERE id = 2"
        )
    change_things(library, [1, 2], Trash(thing=Thing.SOURCE))
    assert search(library).ids == (3,)
    change_things(library, [4], Trash(thing=Thing.SPEAKER))
    assert change_things(library, [1, 2, 3], Restore(thing=Thing.SOURCE)).value == 2
    assert [row.thing.id for row in rows_of(library, Thing.SOURCE, [1, 2])] == [1, 2]
    # The second was thrown away for itself, long before.
    assert search(library).ids == (1, 3)


def test_an_occasion_from_which_a_date_is_counted_stays_or_comes_back(
    library: Library, said: tuple[int, ...]
) -> None:
    change_things(library, [4], SetDate(date="2019-05-01"))
    counted = RelativeInput(phrase="two days later", event="Empty hall")
    request = ClipRequest(source_id=1, exact="We agree", relative=counted)
    quote = clip(library, request).value.quote.id
    assert preview_things(library, [4], Trash(thing=Thing.OCCASION)).changed == 0
    change_all(library, [quote], TrashQuotes())
    assert change_things(library, [4], Trash(thing=Thing.OCCASION)).value == 1
    change_all(library, [quote], RestoreQuotes())
    assert not ids_of(library, Thing.OCCASION, trash=True)
