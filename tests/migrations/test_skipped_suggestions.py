"""Revision 0002 with rows loaded: up it adds a table, down it takes only that one away."""

from __future__ import annotations

from pathlib import Path

import pytest

from quotarium import paths
from quotarium.services.adding import add_file
from quotarium.services.clipping import ClipRequest, clip
from quotarium.services.sources import reading
from quotarium.services.speakers import SpeakerInput
from quotarium.storage import skipping
from quotarium.storage.library import Library
from tests.migrations.folders import closed_copy, migrate, opened, rows

ARTICLE = paths.resource("sample/articles/01-the-river-nobody-measures.txt")
TABLES = ("sources", "snapshots", "snapshot_texts", "quotes", "clippings", "speakers")


@pytest.fixture
def loaded(library: Library, tmp_path: Path) -> Path:
    """Return the folder of a closed library with a quote and a skipped suggestion."""
    source = add_file(library, ARTICLE).value
    voice = SpeakerInput(name="Irena Valdoš", role="President")
    clip(library, ClipRequest(source_id=source.id, start=400, end=480, speakers=(voice,)))
    snapshot = reading(library, source.id).snapshot
    assert snapshot is not None
    with library.write() as writing:
        skipping.skip(writing, snapshot.id, ["1-2-ab"])
    return closed_copy(library, tmp_path)


def test_down_loses_only_what_was_skipped_and_up_keeps_every_row(loaded: Path) -> None:
    # What later revisions add to these tables is theirs to test.
    migrate(loaded, "0002", down=True)
    before = rows(loaded, *TABLES)
    assert all(before.values())
    migrate(loaded, "0001", down=True)
    assert rows(loaded, *TABLES) == before
    with opened(loaded) as connection:
        names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    assert "skipped_suggestions" not in names
    # Opening migrates, after a backup.
    with Library.open(loaded) as library, library.read() as connection:
        assert skipping.skipped(connection, 1) == frozenset()
    migrate(loaded, "0002", down=True)
    assert rows(loaded, *TABLES) == before
    assert len(list((loaded / "backups").iterdir())) == 1


def test_a_fingerprint_is_kept_once_and_belongs_to_its_snapshot(library: Library) -> None:
    source = add_file(library, ARTICLE).value
    snapshot = reading(library, source.id).snapshot
    assert snapshot is not None
    for _ in range(2):
        with library.write() as writing:
            skipping.skip(writing, snapshot.id, ["a", "b", "a"])
    with library.read() as connection:
        assert skipping.skipped(connection, snapshot.id) == {"a", "b"}
        assert skipping.skipped(connection, snapshot.id + 1) == frozenset()
