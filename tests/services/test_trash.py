"""What has been in the trash for long is removed for good, and nothing else."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

from quotarium.model.quote import Quote
from quotarium.services.libraries import open_library
from quotarium.services.searching import Place, search
from quotarium.services.trash import empty, purge
from quotarium.services.undoing import revert
from quotarium.storage import quotes
from quotarium.storage.library import Library
from tests.storage.test_journal import snapshot

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


def test_opening_a_library_removes_what_is_older(
    empty_library_folder: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "Old.quotarium"
    shutil.copytree(empty_library_folder, folder)
    with open_library(folder) as library:
        fill(library)
    with open_library(folder) as kept:
        assert search(kept, place=Place.TRASH).total == 4
    with open_library(folder, trash_days=30) as opened:
        assert search(opened, place=Place.TRASH).total == 0
        assert search(opened).total == 1
