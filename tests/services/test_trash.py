"""What has been in the trash for long is removed for good, and nothing else."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from quotarium.model.quote import Quote
from quotarium.services import thing_changes
from quotarium.services.adding import add_text
from quotarium.services.bulk import change_all, change_things
from quotarium.services.bulk_changes import Restore, Trash
from quotarium.services.clipping import ClipRequest, clip
from quotarium.services.lists import Thing, ids_of, trash_sources
from quotarium.services.searching import Place, search
from quotarium.services.sources import reading
from quotarium.services.speakers import SpeakerInput
from quotarium.services.trash import empty, purge
from quotarium.services.undoing import revert
from quotarium.storage import quotes
from quotarium.storage.library import Library
from tests.storage.test_journal import index_is_sound, snapshot

NOW = datetime(2025, 6, 30, 12, tzinfo=UTC)


def fill(library: Library) -> None:
    with library.write() as writing:
        for days in (None, 0, 29, 31, 400):
            trashed = None if days is None else NOW - timedelta(days=days)
            quotes.add(writing, Quote(words=f"{days}", trashed=trashed))


def test_quotes_are_removed_after_their_days_and_come_back_by_undo(library: Library) -> None:
    fill(library)
    before = snapshot(library)
    done = purge(library, 30, NOW)
    assert done.value == 2
    assert search(library, place=Place.TRASH).ids == (2, 3)
    assert search(library).ids == (1,)
    revert(library, done.inverse)
    assert snapshot(library) == before
    assert empty(library).value == 4


def test_sources_speakers_and_occasions_go_once_nothing_needs_them(library: Library) -> None:
    for words in ("We agree.", "We do not."):
        source = add_text(library, words).value
        request = ClipRequest(
            source_id=source.id, exact=words, occasion=words, speakers=(SpeakerInput(name=words),)
        )
        clip(library, request)
    things = (Thing.SOURCE, Thing.SPEAKER, Thing.OCCASION)
    change_all(library, [1, 2], Trash())
    for thing in things:
        change_things(library, [1], thing_changes.Trash(thing=thing))
    before = snapshot(library)
    hashes = [one.sha256 for one in reading(library, 1).snapshots]
    with library.write() as writing:
        # The first quote is older than the second, and so are the things that it needs.
        for table in ("quotes", "sources", "speakers", "occasions"):
            writing.connection.exec_driver_sql(
                f"UPDATE {table} SET trashed = '2020-01-01T00:00:00+00:00' WHERE id = 1"
            )
    before = snapshot(library)
    done = purge(library, 30)
    assert done.value == 4
    for thing in things:
        assert not ids_of(library, thing, trash=True)
        assert list(ids_of(library, thing)) == [2]
    assert search(library, place=Place.TRASH).ids == (2,)
    index_is_sound(library)
    # A backup may need the file of the snapshot.
    assert library.files.get(hashes[0])
    revert(library, done.inverse)
    assert snapshot(library) == before
    index_is_sound(library)


def test_what_a_quote_in_the_trash_needs_stays(library: Library) -> None:
    source = add_text(library, "We agree.").value
    clip(library, ClipRequest(source_id=source.id, exact="We agree.", occasion="Forum"))
    trash_sources(library, [source.id])
    change_things(library, [1], thing_changes.Trash(thing=Thing.OCCASION))
    with library.write() as writing:
        for table in ("sources", "occasions"):
            writing.connection.exec_driver_sql(f"UPDATE {table} SET trashed = '2020-01-01'")
    assert purge(library, 30).value == 0
    change_all(library, [1], Restore())
    assert list(ids_of(library, Thing.SOURCE)) == [source.id]
