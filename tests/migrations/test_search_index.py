"""Revisions 0006 and 0007 with rows loaded: the index is made anew, and no row is lost."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from quotarium.model.dates import Edtf
from quotarium.model.quote import Quote
from quotarium.services.searching import search
from quotarium.storage import organising, quotes
from quotarium.storage.library import Library
from tests.migrations.folders import closed_copy, migrate, rows


@pytest.fixture
def loaded(library: Library, tmp_path: Path) -> Path:
    """Return the folder of a closed library with two quotes."""
    with library.write() as writing:
        tag = organising.tag_named(writing, "water rights")
        for words, said in (("Łódź lies by the river", "2019"), ("今天天气很好", None)):
            date = said and Edtf.parse(said)
            quotes.add(writing, Quote(words=words, said=date or None, tag_ids=(tag,)))
    return closed_copy(library, tmp_path)


TABLES = ("quotes", "tags", "quote_tags")


def test_down_keeps_the_rows_and_a_search_and_up_makes_the_index_anew(loaded: Path) -> None:
    before = rows(loaded, *TABLES)
    migrate(loaded, "0005", down=True)
    assert rows(loaded, *TABLES) == before
    connection = sqlite3.connect(loaded / "library.db")
    query = "SELECT rowid FROM quote_index WHERE quote_index MATCH 'lodz'"
    assert connection.execute(query).fetchall() == [(1,)]
    names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    assert not names & {"quote_facts", "thing_texts", "quote_terms", "ix_quotes_created"}
    connection.close()
    with Library.open(loaded) as library:
        for asked, ids in (
            ("lodz", (1,)), ("天气 OR river", (1, 2)), ("tag:water said:2019", (1,)),
            ("-天气", (1,)), ("said:unknown", (2,)),
        ):  # fmt: skip
            assert search(library, f"{asked} ").ids == ids
    assert rows(loaded, *TABLES) == before
    assert len(list((loaded / "backups").iterdir())) == 1


def test_longer_words_are_taken_out_of_an_index_that_is_there(loaded: Path) -> None:
    migrate(loaded, "0006", down=True)
    migrate(loaded, "head", down=False)
    connection = sqlite3.connect(loaded / "library.db")
    terms = connection.execute("SELECT term FROM quote_terms ORDER BY term").fetchall()
    connection.close()
    assert terms == [("river",)]
    with Library.open(loaded) as library:
        assert search(library, "river").ids == (1,)
        assert search(library, "rivers").ids == ()
