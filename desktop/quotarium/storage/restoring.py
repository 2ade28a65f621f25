"""Putting a backup in the place of a library's database, and keeping what was there."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from quotarium import errors
from quotarium.model.keeping import BEFORE_RESTORING
from quotarium.paths import DATABASE
from quotarium.storage.backups import FOLDER, back_up, copy_database
from quotarium.storage.connection import explained
from quotarium.storage.lock import LibraryLock

_LOGS = ("-wal", "-shm")


def restore(library: Path, backup: Path) -> Path | None:
    """Put a backup in the place of the database; return where what was there is kept, if any was.

    The library must not be open. Nothing is changed before the backup was read whole and found
    sound, and what is there was copied. Raises LibraryDamaged where the backup is not sound,
    LibraryBusy, LibraryReadOnly, LibraryFull.
    """
    database = library / DATABASE
    lock = LibraryLock(library)
    try:
        with explained(library):
            fresh = database.with_name(f"{DATABASE}.restored")
            try:
                copy_database(backup, fresh)
            except sqlite3.DatabaseError as error:
                raise errors.BackupDamaged(library, backup=backup.name) from error
            try:
                kept = _keep(library, database) if database.is_file() else None
                _end_log(database)
                fresh.replace(database)
            finally:
                fresh.unlink(missing_ok=True)
            _flush_folder(library)
            return kept
    except OSError as error:
        raise errors.LibraryUnreachable(library, detail=error.strerror or str(error)) from error
    finally:
        lock.release()


def _keep(library: Path, database: Path) -> Path:
    """Copy the present database into the backups: as it is, where it cannot be read."""
    folder = library / FOLDER
    try:
        return back_up(database, folder, BEFORE_RESTORING)
    except sqlite3.DatabaseError:
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
        kept = folder / f"{stamp}-damaged.sqlite"
        folder.mkdir(exist_ok=True)
        for ending in ("", *_LOGS):
            beside = database.with_name(database.name + ending)
            if beside.is_file():
                shutil.copy2(beside, kept.with_name(kept.name + ending))
        return kept


def _end_log(database: Path) -> None:
    """Leave no log beside the database: it would be played into the one that takes its place."""
    try:
        with closing(sqlite3.connect(database, isolation_level=None)) as connection:
            connection.execute("PRAGMA journal_mode=DELETE")
    except sqlite3.DatabaseError:
        # Not to be read; it and its log were copied.
        pass
    for ending in _LOGS:
        database.with_name(database.name + ending).unlink(missing_ok=True)


def _flush_folder(folder: Path) -> None:
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
