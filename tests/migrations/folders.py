"""The folder of a closed library, to be migrated and looked into from outside."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from quotarium.storage import migrating
from quotarium.storage.connection import connect
from quotarium.storage.library import Library


def closed_copy(library: Library, tmp_path: Path) -> Path:
    """Return the folder of a closed library that holds what this one holds."""
    folder = tmp_path / "Loaded.quotarium"
    with library.read():
        shutil.copytree(library.path, folder)
    (folder / "library.lock").unlink()
    return folder


@contextmanager
def opened(folder: Path) -> Iterator[sqlite3.Connection]:
    """Give a connection that knows nothing of the program."""
    connection = sqlite3.connect(folder / "library.db")
    yield connection
    connection.close()


def rows(folder: Path, *tables: str) -> dict[str, list[object]]:
    """Return all rows of tables in the order of their ids."""
    with opened(folder) as connection:
        return {
            name: connection.execute(f"SELECT * FROM {name} ORDER BY id").fetchall()
            for name in tables
        }


def migrate(folder: Path, revision: str, *, down: bool) -> None:
    """Bring a folder to a revision; nobody may have it open."""
    engine = connect(folder / "library.db")
    migrating.migrate(engine, revision, down=down)
    engine.dispose()
