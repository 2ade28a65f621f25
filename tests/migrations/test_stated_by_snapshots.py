"""Revision 0004 with rows loaded: snapshots get what they state; going back loses only that."""

from __future__ import annotations

from pathlib import Path

import pytest

from quotarium.services.adding import keep
from quotarium.services.capturing import capture
from quotarium.services.sources import reading
from quotarium.storage.library import Library
from tests.migrations.folders import closed_copy, migrate, opened
from tests.web_server import PAGE


@pytest.fixture
def loaded(library: Library, tmp_path: Path) -> Path:
    """Return the folder of a closed library with a page that states much."""
    page = tmp_path / "wall.html"
    page.write_text(PAGE, encoding="utf-8")
    keep(library, capture(page))
    return closed_copy(library, tmp_path)


def test_down_and_up_keep_the_snapshot_and_leave_what_it_stated_empty(loaded: Path) -> None:
    columns = "id, source_id, sha256, media_type, encoding, file_name, size, captured"
    with opened(loaded) as connection:
        before = connection.execute(f"SELECT {columns} FROM snapshots").fetchall()
        assert connection.execute("SELECT stated FROM snapshots").fetchone() != ("[]",)
    migrate(loaded, "0003", down=True)
    with opened(loaded) as connection:
        assert connection.execute("SELECT * FROM snapshots").fetchall() == before
        assert connection.execute("SELECT count(*) FROM snapshot_texts").fetchone() == (1,)
    with Library.open(loaded) as library:
        snapshot = reading(library, 1).snapshot
    assert snapshot is not None
    assert (snapshot.address, snapshot.recording) == ("", "")
    assert (snapshot.stated, snapshot.warnings) == ((), ())
