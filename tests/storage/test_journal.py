"""Every transaction can be undone and redone, the search index included."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Select, Table, select, text

from quotarium import errors
from quotarium.model.changes import Kind
from quotarium.model.quote import Attribution, Quote
from quotarium.model.speaker import Name, Speaker
from quotarium.storage import organising, quotes, speakers
from quotarium.storage import tables as t
from quotarium.storage.journal import Inverse
from quotarium.storage.library import Library, Writing
from quotarium.storage.notices import changes_of

MOMENT = "2025-03-15T12:00:00+00:00"


def snapshot(library: Library) -> dict[str, list[tuple[object, ...]]]:
    """All rows of all tables, and what the index finds for a few words."""
    with library.read() as connection:
        rows = {
            name: [
                tuple(row)
                for row in connection.execute(select(table).order_by(*table.primary_key.columns))
            ]
            for name, table in t.metadata.tables.items()
            # A word that no text holds any more stays among those that may be begun.
            if table is not t.quote_terms
        }
        for word in ("river", "valdos", "answer", "tag"):
            query = text("SELECT rowid FROM quote_index WHERE quote_index MATCH :w ORDER BY rowid")
            rows[f"index:{word}"] = [tuple(r) for r in connection.execute(query, {"w": word})]
        connection.execute(text("SELECT count(*) FROM quote_index"))
    return rows


def _in_order(table: Table) -> Select[Any]:
    return select(table).order_by(*table.primary_key.columns)


def index_is_sound(library: Library) -> None:
    with library.write() as writing:
        writing.connection.execute(
            text("INSERT INTO quote_index(quote_index, rank) VALUES ('integrity-check', 1)")
        )


def revert(library: Library, inverse: Inverse) -> Inverse:
    with library.write() as writing:
        writing.play_backwards(inverse)
    return writing.inverse(inverse.label)


@contextmanager
def fresh(template: Path) -> Iterator[Library]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "Trial.quotarium"
        shutil.copytree(template, path)
        with Library.open(path) as library:
            yield library


STEPS = st.lists(
    st.tuples(
        st.sampled_from(("quote", "speaker", "rename", "say", "tag", "words", "project", "remove")),
        st.integers(0, 3),
        st.sampled_from(("river", "Valdoš", "an answer", "tag")),
    ),
    min_size=1,
    max_size=8,
)


def perform(writing: Writing, verb: str, number: int, word: str) -> None:
    connection = writing.connection
    known = list(connection.scalars(select(t.quotes.c.id)))
    voices = list(connection.scalars(select(t.speakers.c.id)))
    if verb == "quote":
        quotes.add(writing, Quote(words=f"{word} {number}"))
    elif verb == "speaker":
        speakers.add(writing, Speaker(names=(Name(full=word),)), MOMENT)
    elif verb == "project":
        organising.append_quotes(writing, organising.project_named(writing, word), known[:2])
    elif verb == "rename" and voices:
        voice = speakers.get(connection, [voices[number % len(voices)]])[0]
        names = (*voice.names, Name(full=f"{word} {number}"))
        speakers.change(writing, voice.model_copy(update={"names": names}), MOMENT)
    elif known:
        chosen = known[number % len(known)]
        quote = quotes.get(connection, [chosen])[0]
        if verb == "say" and voices:
            said_by = (Attribution(speaker_id=voices[number % len(voices)], role=word),)
            quotes.change(writing, quote.model_copy(update={"attributions": said_by}))
        elif verb == "tag":
            tags = (organising.tag_named(writing, word),)
            quotes.change(writing, quote.model_copy(update={"tag_ids": tags}))
        elif verb == "words":
            quotes.change(writing, quote.model_copy(update={"words": word, "note": word}))
        elif verb == "remove":
            quotes.remove(writing, chosen)


@settings(max_examples=40, deadline=None)
@given(steps=STEPS)
def test_undoing_all_and_redoing_all_gives_the_same_library(
    empty_library_folder: Path, steps: list[tuple[str, int, str]]
) -> None:
    with fresh(empty_library_folder) as library:
        states, inverses = [snapshot(library)], []
        for verb, number, word in steps:
            with library.write() as writing:
                perform(writing, verb, number, word)
            inverses.append(writing.inverse(verb))
            states.append(snapshot(library))
        forward = []
        for inverse, before in zip(reversed(inverses), reversed(states[:-1]), strict=True):
            forward.append(revert(library, inverse))
            assert snapshot(library) == before
        for inverse, after in zip(reversed(forward), states[1:], strict=True):
            revert(library, inverse)
            assert snapshot(library) == after
        index_is_sound(library)


def test_an_undo_that_no_longer_fits_changes_nothing(library: Library) -> None:
    with library.write() as writing:
        quote_id = quotes.add(writing, Quote(words="first words"))
    clip = writing.inverse("Clip quote")
    with library.write() as writing:
        quote = quotes.get(writing.connection, [quote_id])[0]
        quotes.change(writing, quote.model_copy(update={"words": "second words"}))
    before = snapshot(library)
    with pytest.raises(errors.ChangedMeanwhile, match="Clip quote"):
        revert(library, clip)
    assert snapshot(library) == before


def test_an_undone_row_comes_back_under_its_own_id_and_ids_are_not_used_again(
    library: Library,
) -> None:
    with library.write() as writing:
        first = quotes.add(writing, Quote(words="gone"))
    back = revert(library, writing.inverse("Clip quote"))
    with library.write() as writing:
        second = quotes.add(writing, Quote(words="another"))
    assert second > first
    revert(library, back)
    with library.read() as connection:
        assert [quote.words for quote in quotes.get(connection, [first, second])] == [
            "gone",
            "another",
        ]


def test_writing_what_is_there_already_writes_nothing(library: Library) -> None:
    with library.write() as writing:
        quote_id = quotes.add(writing, Quote(words="same"))
    with library.write() as writing:
        quotes.change(writing, quotes.get(writing.connection, [quote_id])[0])
    assert writing.rows == []


def test_a_notice_names_the_things_that_were_touched(library: Library) -> None:
    with library.write() as writing:
        speaker_id = speakers.add(writing, Speaker(names=(Name(full="Irena"),)), MOMENT)
        said_by = (Attribution(speaker_id=speaker_id),)
        quote_id = quotes.add(writing, Quote(words="words", attributions=said_by))
    changes = changes_of(writing.rows)
    assert changes.of(Kind.QUOTE) == {quote_id}
    assert changes.of(Kind.SPEAKER) == {speaker_id}
    assert not changes.touch(Kind.SOURCE, Kind.PROJECT)
