"""Backups of a library: made when something changed, looked through, put back."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from quotarium import errors
from quotarium.marking import tr
from quotarium.model.keeping import ASKED, AUTOMATIC, Backup, Generations, Preview
from quotarium.paths import DATABASE
from quotarium.storage import backups, comparing, restoring
from quotarium.storage.connection import explained
from quotarium.storage.files import FileStore
from quotarium.storage.library import Library

#: So long after the last backup the next one is made, if something changed.
INTERVAL = timedelta(hours=1)

__all__ = [
    "INTERVAL",
    "backup_now",
    "backup_when_due",
    "backups_of",
    "folder_of",
    "preview",
    "restore",
]


def folder_of(library: Path, place: Path | None = None) -> Path:
    """Return where backups of a library lie: in it, or in a folder of its name at `place`."""
    return library / backups.FOLDER if place is None else place / library.stem


def backups_of(library: Path, place: Path | None = None) -> tuple[Backup, ...]:
    """Return all backups of a library, newest first: those in it, and those at `place`."""
    found = list(backups.listed(folder_of(library)))
    if place is not None:
        found += backups.listed(folder_of(library, place))
    return tuple(sorted(found, key=lambda one: one.made, reverse=True))


def backup_when_due(
    library: Library,
    generations: Generations,
    place: Path | None = None,
    going_on: Callable[[], bool] = lambda: True,
) -> Path | None:
    """Make a backup if something changed since the last one and that is an hour old.

    Older backups that no generation needs are removed once the new one is found sound. Raises
    the errors of `backup_now`, and Cancelled where `going_on` says so.
    """
    made = backups.listed(folder_of(library.path, place))
    automatic = next((one for one in made if one.reason == AUTOMATIC), None)
    if automatic is not None:
        now = datetime.now(UTC)
        # A clock that was put back must not stop backups.
        fresh = timedelta() <= now - automatic.made < INTERVAL
        if fresh or backups.written_last(library.path / DATABASE) < automatic.made:
            return None
    return _make(library, AUTOMATIC, generations, place, going_on)


def backup_now(library: Library, generations: Generations, place: Path | None = None) -> Path:
    """Make a backup that somebody asked for, and return its path.

    Raises LibraryDamaged, LibraryFull, LibraryReadOnly, OutputError where `place` cannot be used.
    """
    return _make(library, ASKED, generations, place, lambda: True)


def preview(library: Path, backup: Path) -> Preview:
    """Return what putting a backup back would change.

    Raises BackupDamaged where the backup cannot be read.
    """
    needed = comparing.files_of(backup)
    stores = (FileStore(library / "files"), FileStore(backup.parent / "files"))
    missing = sum(not any(store.path(one).is_file() for store in stores) for one in needed)
    try:
        differences = comparing.differences(library, backup)
    except errors.LibraryDamaged:
        return Preview(differences=(), missing=missing, comparable=False)
    return Preview(differences=differences, missing=missing)


def restore(library: Path, backup: Path) -> Path | None:
    """Put a backup in the place of what a library holds; return the backup made of that before.

    The library must be closed. Files of snapshots that only lie beside the backup are brought
    back with it. Raises the errors of `storage.restoring.restore`.
    """
    kept = restoring.restore(library, backup)
    store, beside = FileStore(library / "files"), FileStore(backup.parent / "files")
    for sha256 in comparing.files_of(library / DATABASE):
        if not store.path(sha256).is_file() and (content := beside.sound(sha256)) is not None:
            store.put(content)
    return kept


def _make(
    library: Library,
    reason: str,
    generations: Generations,
    place: Path | None,
    going_on: Callable[[], bool],
) -> Path:
    folder = folder_of(library.path, place)
    try:
        with explained(library.path):
            if place is not None:
                _mirror_files(library, folder)
            made = backups.back_up(library.path / DATABASE, folder, reason, going_on)
        backups.rotate(folder, generations)
    except OSError as error:
        reason = tr("{fault}. Choose another folder for backups in the settings.").format(
            fault=error.strerror or error
        )
        raise errors.OutputError(folder, reason) from error
    return made


def _mirror_files(library: Library, folder: Path) -> None:
    """Copy the files of snapshots that are not there yet; they never change."""
    target = FileStore(folder / "files")
    for sha256, path in FileStore(library.path / "files").walk():
        there = target.path(sha256)
        if not there.exists():
            there.parent.mkdir(parents=True, exist_ok=True)
            partial = there.with_name(f"{sha256}.part")
            shutil.copyfile(path, partial)
            partial.replace(there)
