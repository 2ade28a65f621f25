"""Revision 0003 with rows loaded: up it adds a column, down it takes only that one away."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from quotarium.model.organising import LinkKind
from quotarium.services.adding import add_text
from quotarium.services.clipping import ClipRequest, clip
from quotarium.services.linking import link_quotes, links_of
from quotarium.services.quotes import detail
from quotarium.storage.library import Library
from tests.migrations.folders import closed_copy, migrate


@pytest.fixture
def loaded(library: Library, tmp_path: Path) -> Path:
    """Return the folder of a closed library with a question, its answer, and a link."""
    source = add_text(library, "Who measured it?\n\nWe did.").value
    for words, question in (("Who measured it?", True), ("We did.", False)):
        clip(library, ClipRequest(source_id=source.id, exact=words, question=question))
    link_quotes(library, 2, 1, LinkKind.RESPONDS_TO)
    return closed_copy(library, tmp_path)


def columns(folder: Path) -> dict[str, object]:
    connection = sqlite3.connect(folder / "library.db")
    connection.row_factory = sqlite3.Row
    row = dict(connection.execute("SELECT * FROM quotes WHERE id = 1").fetchone())
    connection.close()
    return row


def test_down_loses_only_the_mark_and_up_keeps_every_quote(loaded: Path) -> None:
    before = columns(loaded)
    assert before.pop("question") == 1
    migrate(loaded, "0002", down=True)
    assert columns(loaded) == before
    with Library.open(loaded) as library:
        assert not detail(library, 1).quote.question
        assert len(links_of(library, 1)) == 1
