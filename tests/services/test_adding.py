"""A file or a pasted text becomes a source with a snapshot, or is refused and leaves nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from quotarium import errors
from quotarium.model.dates import Edtf
from quotarium.model.source import Source
from quotarium.services.adding import add_file, add_text
from quotarium.services.clipping import ClipRequest, clip
from quotarium.services.lists import trash_sources
from quotarium.services.quotes import restore_quotes
from quotarium.services.searching import Place, search
from quotarium.services.sources import (
    SourceFields,
    all_sources,
    change_source,
    creator_named,
    reading,
    source_by_key,
)
from quotarium.services.undoing import revert
from quotarium.storage.library import Library
from tests.services.test_clipping import ARTICLE


@pytest.mark.parametrize(
    "typed", ["احمدی، رضا", "احمدی, رضا", "احمدی,رضا", "احمدی，رضا", "احمدی、 رضا"]
)
def test_a_name_is_parted_at_the_comma_of_its_script(typed: str) -> None:
    found = creator_named(typed)
    assert (found.family, found.given) == ("احمدی", "رضا")


def test_the_bytes_of_a_file_are_kept_as_they_are(library: Library, tmp_path: Path) -> None:
    content = "Заголовок\r\n\r\nСлова, сказанные вчера, стоят здесь.\r\n".encode("cp1251")
    file = tmp_path / "статья.txt"
    file.write_bytes(content)
    source = add_file(library, file).value
    opened = reading(library, source.id)
    assert opened.snapshot is not None
    assert library.files.get(opened.snapshot.sha256) == content
    assert opened.snapshot.file_name == "статья.txt"
    assert "Слова, сказанные вчера" in opened.structured.text


def test_fields_given_win_over_what_the_file_says(library: Library) -> None:
    fields = SourceFields(
        title="Another title", authors=("Doe, Jane", "{River Board}"), issued="spring 2016"
    )
    source = add_file(library, ARTICLE, fields).value
    assert source.title == "Another title"
    assert [author.name for author in source.authors] == ["Jane Doe", "River Board"]
    assert str(source.issued) == "2016-21"


def test_a_text_that_states_no_date_gets_none(library: Library) -> None:
    source = add_file(library, ARTICLE).value
    assert source.issued is None
    assert [author.name for author in source.authors] == ["Mirela Dostan"]


def test_the_same_bytes_are_not_kept_twice(library: Library) -> None:
    key = add_file(library, ARTICLE).value.citekey
    with pytest.raises(errors.AlreadyThere, match=key):
        add_file(library, ARTICLE)
    assert len(all_sources(library)) == 1


@pytest.mark.parametrize(
    "content",
    [b"", b" \n\t\n", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4, b"text\0with\0nulls" * 50],
)
def test_what_is_no_text_is_refused_and_leaves_nothing(
    library: Library, tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "odd.txt"
    file.write_bytes(content)
    with pytest.raises(errors.UnreadableSource, match=r"odd\.txt"):
        add_file(library, file)
    assert all_sources(library) == ()
    assert not list((library.path / "files").rglob("*.*"))


def test_a_huge_file_is_refused_before_it_is_read(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "huge.txt"
    with file.open("wb") as handle:
        handle.truncate(200_000_000)
    with pytest.raises(errors.UnreadableSource):
        add_file(library, file)


def test_a_missing_file_is_refused(library: Library, tmp_path: Path) -> None:
    with pytest.raises(errors.UnreadableSource):
        add_file(library, tmp_path / "nowhere.txt")


def test_citekeys_are_unique_and_a_taken_one_is_refused(library: Library) -> None:
    first = add_text(library, "By Jo Rell\n\nOne thing.").value
    second = add_text(library, "By Jo Rell\n\nAnother thing.").value
    assert first.citekey != second.citekey
    with pytest.raises(errors.AlreadyThere):
        add_text(library, "Third thing.", fields=SourceFields(citekey=first.citekey))


def test_an_unknown_citekey_names_those_that_are_known(library: Library) -> None:
    key = add_file(library, ARTICLE).value.citekey
    with pytest.raises(errors.NoSuchThing, match=key):
        source_by_key(library, "nobody1900")


def test_a_key_follows_until_author_and_year_are_known_and_then_stays(
    library: Library,
) -> None:
    source = add_file(library, ARTICLE).value
    authors = (creator_named("Ana Reis"),)
    update = {"creators": authors, "issued": Edtf.parse("2025")}
    changed = change_source(library, source.model_copy(update=update)).value
    assert changed.citekey.startswith("reis2025")
    later = changed.model_copy(update={"creators": (creator_named("Per Lund"),)})
    assert change_source(library, later).value.citekey == changed.citekey
    emptied = change_source(library, later.model_copy(update={"citekey": ""}), "[auth][year]")
    assert emptied.value.citekey == "Lund2025"
    pinned = change_source(library, changed.model_copy(update={"citekey": "river"})).value
    again = change_source(library, pinned.model_copy(update={"title": "Other"})).value
    assert (again.citekey, again.citekey_pinned) == ("river", True)


def test_trashing_a_source_takes_its_quotes_along_and_undo_brings_all_back(
    library: Library,
) -> None:
    source = add_file(library, ARTICLE).value
    made = clip(
        library, ClipRequest(source_id=source.id, exact="The president chose her day.")
    ).value
    outcome = trash_sources(library, [source.id])
    assert all_sources(library) == ()
    assert search(library).total == 0
    assert search(library, place=Place.TRASH).ids == (made.quote.id,)
    revert(library, outcome.inverse)
    assert search(library).ids == (made.quote.id,)
    trash_sources(library, [source.id])
    restore_quotes(library, [made.quote.id])
    assert [row.source.id for row in all_sources(library)] == [source.id]


def test_sources_are_found_by_title_author_and_key(library: Library) -> None:
    source: Source = add_file(library, ARTICLE).value
    for query in ("nobody measures", "mirela", source.citekey):
        assert [row.source.id for row in all_sources(library, query)] == [source.id]
    assert all_sources(library, "elsewhere") == ()


def test_a_folder_is_refused_by_its_name(library: Library) -> None:
    with pytest.raises(errors.UnreadableSource, match=r"^\.: "):
        add_file(library, Path())
