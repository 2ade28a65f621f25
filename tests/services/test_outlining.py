"""Projects are outlines: headings, notes and quotes in an order that exports follow."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quotarium import errors
from quotarium.model.clipping import Clipping
from quotarium.model.quote import Quote
from quotarium.model.source import Creator, Source
from quotarium.services.citations import Citations
from quotarium.services.exporting import ExportOptions, export
from quotarium.services.organising import create_project
from quotarium.services.outcome import Outcome
from quotarium.services.outlining import (
    below,
    change_item,
    chapters,
    indent_items,
    insert_heading,
    insert_note,
    insert_quotes,
    move_items,
    outline,
    project_named,
    remove_items,
)
from quotarium.services.quotes import trash_quotes
from quotarium.services.undoing import revert
from quotarium.storage import clippings, quotes, sources
from quotarium.storage.library import Library
from tests.storage.test_journal import snapshot


@pytest.fixture
def book(library: Library) -> int:
    with library.write() as writing:
        source = sources.add(
            writing,
            Source(citekey="dostan", title="The River",
                   creators=(Creator(family="Dostan", given="Mirela"),)),
        )  # fmt: skip
        for n in range(1, 5):
            made = quotes.add(writing, Quote(words=f"words number {n}"))
            clippings.add(writing, Clipping(quote_id=made, source_id=source, exact="x"))
    return create_project(library, "Book").value


def told(library: Library, project: int) -> list[str]:
    return [
        f"{'>' * (item.level - 1)}{item.text or item.quote_id}"
        for item in outline(library, project)
    ]


def test_headings_notes_and_quotes_are_put_where_they_belong(library: Library, book: int) -> None:
    insert_quotes(library, book, [1, 2, 3])
    insert_heading(library, book, "One", place=0)
    insert_note(library, book, "to check", place=2)
    insert_heading(library, book, "Two", place=4, level=2)
    assert told(library, book) == ["One", "1", "to check", "2", ">Two", "3"]
    insert_quotes(library, book, [3, 4], place=1)
    assert told(library, book) == ["One", "3", "4", "1", "to check", "2", ">Two"]


def test_items_are_moved_indented_renamed_and_removed_in_steps_that_can_be_undone(
    library: Library, book: int
) -> None:
    insert_heading(library, book, "One")
    insert_quotes(library, book, [1, 2])
    two = insert_heading(library, book, "Two").value
    insert_quotes(library, book, [3])
    items = outline(library, book)
    states = [snapshot(library)]
    done = []
    steps: list[Callable[[], Outcome[None]]] = [
        lambda: move_items(library, book, below(items, two), 0),
        lambda: indent_items(library, [items[1].id, items[2].id], 2),
        lambda: indent_items(library, [items[1].id], -9),
        lambda: change_item(library, two, " Second "),
        lambda: remove_items(library, [items[0].id, items[2].id]),
    ]
    for step in steps:
        done.append(step().inverse)
        states.append(snapshot(library))
    assert told(library, book) == ["Second", "3", "1"]
    for inverse, state in zip(reversed(done), reversed(states[:-1]), strict=True):
        revert(library, inverse)
        assert snapshot(library) == state
    assert told(library, book) == ["One", "1", "2", "Two", "3"]


@settings(max_examples=30, deadline=None)
@given(data=st.data())
def test_moving_puts_items_before_the_one_that_stood_at_the_place(
    moved_in: tuple[Library, int], data: st.DataObject
) -> None:
    library, book = moved_in
    items = [item.id for item in outline(library, book)]
    chosen = data.draw(st.sets(st.sampled_from(items)))
    place = data.draw(st.integers(0, len(items)))
    move_items(library, book, list(chosen), place)
    expected = (
        [i for i in items[:place] if i not in chosen]
        + [i for i in items if i in chosen]
        + [i for i in items[place:] if i not in chosen]
    )
    assert [item.id for item in outline(library, book)] == expected


@pytest.fixture(scope="module")
def moved_in(empty_library_folder: object, tmp_path_factory: pytest.TempPathFactory) -> object:
    with Library.create(tmp_path_factory.mktemp("outline") / "O.quotarium") as library:
        with library.write() as writing:
            made = quotes.add_all(writing, [Quote(words=f"q{n}") for n in range(8)])
        book = create_project(library, "Book").value
        insert_quotes(library, book, made)
        # What is in the trash keeps its place and is counted nowhere.
        trash_quotes(library, made[2:4])
        yield library, book


def test_an_export_follows_the_outline(library: Library, book: int) -> None:
    insert_quotes(library, book, [2, 1])
    insert_heading(library, book, "Floods", place=1, level=2)
    insert_note(library, book, "A note of my own.", place=2)
    insert_quotes(library, book, [4])
    options = ExportOptions(format="markdown", project_id=book, bibliography=False)
    with Citations() as citations:
        made = export(library, [4, 2, 1, 3], options, citations).content.decode()
    parts = ["number 2", "Floods", "A note of my own.", "number 1", "number 4"]
    places = [made.index(part) for part in parts]
    assert places == sorted(places)
    assert "## Floods" in made
    assert "number 3" not in made


def test_chapters_hold_the_quotes_below_each_heading(library: Library, book: int) -> None:
    insert_quotes(library, book, [1])
    insert_heading(library, book, "One")
    insert_heading(library, book, "Empty", level=2)
    insert_note(library, book, "Note")
    insert_quotes(library, book, [2, 3])
    assert [
        (group.heading, group.level, group.text, [one.quote.id for one in group.quotes])
        for group in chapters(library, book)
    ] == [("", 1, "", [1]), ("One", 1, "", []), ("Empty", 2, "", []), ("", 1, "Note", [2, 3])]


def test_a_project_is_named_and_a_heading_has_words(library: Library, book: int) -> None:
    assert project_named(library, "book").id == book
    with pytest.raises(errors.NoSuchThing, match="There are Book"):
        project_named(library, "thesis")
    with pytest.raises(errors.InvalidValue):
        insert_heading(library, book, "  ")
    with pytest.raises(errors.NoSuchThing):
        outline(library, 99)
    assert outline(library, book) == ()
