"""Copies of the database, made while it is in use."""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from quotarium.errors import Cancelled
from quotarium.model.keeping import Backup, Generations, surplus
from quotarium.storage.tables import metadata

#: Where backups lie in a library.
FOLDER = "backups"
_NAME = re.compile(r"(\d{8}T\d{12})-([\w-]+)\.db")
#: So many pages are copied between two questions whether to go on.
_PAGES = 4096
_STAMP = "%Y%m%dT%H%M%S%f"


def back_up(
    database: Path, folder: Path, reason: str, going_on: Callable[[], bool] = lambda: True
) -> Path:
    """Copy the database into `folder`, check the copy, and return its path.

    Raises sqlite3.Error or OSError where it cannot be made, Cancelled; nothing half-made stays.
    """
    folder.mkdir(parents=True, exist_ok=True)
    stamp = datetime.now(UTC).strftime(_STAMP)
    target = folder / f"{stamp}-{reason}.db"
    copy_database(database, target, going_on)
    return target


def copy_database(
    database: Path, target: Path, going_on: Callable[[], bool] = lambda: True
) -> None:
    """Copy a database that may be in use; `target` appears when it is complete and checked.

    SQLite's integrity check must find nothing, and every table must have as many rows as it had
    in the moment that the copy is of. `going_on` is asked now and then. Raises sqlite3.Error,
    OSError, Cancelled.
    """

    def step(*_: int) -> None:
        if not going_on():
            raise Cancelled

    partial = target.with_name(target.name + ".part")
    partial.unlink(missing_ok=True)
    try:
        with (
            closing(sqlite3.connect(database, isolation_level=None)) as source,
            closing(sqlite3.connect(partial, isolation_level=None)) as copy,
        ):
            # What is counted and what is copied are one state of the library.
            source.execute("BEGIN")
            wanted = counts(source)
            source.backup(copy, pages=_PAGES, progress=step)
            source.execute("ROLLBACK")
            # The copy is one file, with no log beside it.
            copy.execute("PRAGMA journal_mode=DELETE")
            problems = integrity(copy)
            if problems:
                raise sqlite3.DatabaseError(problems[0])
            if (found := counts(copy)) != wanted:
                raise sqlite3.DatabaseError(f"the copy holds {found}, not {wanted}")
        _flush(partial)
        partial.replace(target)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise


def integrity(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Return what SQLite's integrity check finds wrong: nothing, mostly."""
    found = tuple(str(row[0]) for row in connection.execute("PRAGMA integrity_check"))
    return () if found == ("ok",) else found


def counts(connection: sqlite3.Connection) -> dict[str, int]:
    """Return how many rows the library's tables have; an older library has fewer tables."""
    query = "SELECT name FROM sqlite_master WHERE type = 'table'"
    present = {row[0] for row in connection.execute(query)}
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
        for name in metadata.tables
        if name in present
    }


def listed(folder: Path) -> tuple[Backup, ...]:
    """Return the backups in a folder, newest first."""
    found = []
    for path in folder.glob("*.db") if folder.is_dir() else ():
        if match := _NAME.fullmatch(path.name):
            made = datetime.strptime(match[1], _STAMP).replace(tzinfo=UTC)
            size = path.stat().st_size
            found.append(Backup(path=path, made=made, reason=match[2], size=size))
    return tuple(sorted(found, key=lambda one: one.path.name, reverse=True))


def rotate(folder: Path, generations: Generations) -> tuple[Backup, ...]:
    """Remove the backups that no generation needs, and return them."""
    gone = surplus(listed(folder), generations)
    for one in gone:
        one.path.unlink(missing_ok=True)
    return gone


def remove_half_made(folders: Iterable[Path]) -> int:
    """Remove what a program that was killed left of its copies; return how many."""
    found = [path for folder in folders for path in folder.glob("*.part*")]
    for path in found:
        path.unlink(missing_ok=True)
    return len(found)


def written_last(database: Path) -> datetime:
    """Return when something was last written into a library."""
    moments = [database.stat().st_mtime]
    log = database.with_name(database.name + "-wal")
    if log.is_file() and log.stat().st_size:
        moments.append(log.stat().st_mtime)
    return datetime.fromtimestamp(max(moments), UTC)


def _flush(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())
