"""Revision 0011: two indexes go, and what they held is still found by the unique constraints."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from quotarium.model.quote import Quote
from quotarium.storage import migrating, organising, quotes
from quotarium.storage.connection import connect
from quotarium.storage.library import Library


@pytest.mark.parametrize("table", ["quote_tags", "quote_speakers"])
def test_rows_of_a_quote_are_looked_up_by_an_index_on_either_side(
    library: Library, tmp_path: Path, table: str
) -> None:
    with library.write() as writing:
        tag = organising.tag_named(writing, "water")
        quotes.add(writing, Quote(words="river", tag_ids=(tag,)))
    folder = tmp_path / "Loaded.quotarium"
    with library.read():
        shutil.copytree(library.path, folder)
    for revision, down, index in (
        ("0010", True, f"ix_{table}_quote_id"), ("head", False, f"sqlite_autoindex_{table}_1"),
    ):  # fmt: skip
        engine = connect(folder / "library.db")
        migrating.migrate(engine, revision, down=down)
        engine.dispose()
        connection = sqlite3.connect(folder / "library.db")
        query = f"EXPLAIN QUERY PLAN SELECT * FROM {table} WHERE quote_id IN (1, 2)"
        plan = " ".join(row[3] for row in connection.execute(query))
        rows = connection.execute("SELECT quote_id, tag_id FROM quote_tags").fetchall()
        connection.close()
        assert index in plan
        assert rows == [(1, tag)]
