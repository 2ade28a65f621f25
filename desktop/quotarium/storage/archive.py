"""A whole library in one zip: the database and the files of its snapshots, nothing else."""

from __future__ import annotations

import hashlib
import re
import shutil
import sqlite3
import struct
import zipfile
import zlib
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from quotarium.errors import Cancelled
from quotarium.paths import DATABASE
from quotarium.storage.backups import integrity
from quotarium.storage.files import FileStore

_MEMBER = re.compile(r"(?:(?!\.{1,2}/)[^/\\:]+/)?(library\.db|files/[0-9a-f]{2}/[0-9a-f]{64})")
_PIECE = 1 << 20
#: What is unpacked may be so many times as large as the archive, and some more.
_MOST_TIMES = 200
_ALWAYS_FINE = 64 << 20

#: How the standard library says that an archive is damaged or beyond it.
_FAULTS = (
    zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, struct.error, zlib.error,
)  # fmt: skip

#: Hears how much of how much is done, and answers whether to go on.
Told = Callable[[int, int], bool]


class ArchiveFault(ValueError):
    """An archive that cannot be a library; the text says why."""


def pack(database: Path, store: FileStore, target: Path, name: str, told: Told) -> int:
    """Write a library into a zip file under the folder `name`. Raises OSError, Cancelled.

    Files that were changed are left out, or the archive would be refused when it is unpacked;
    returns how many.
    """
    left_out = 0
    files = sorted(store.walk())
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, strict_timestamps=False) as made:
        made.write(database, f"{name}/{DATABASE}")
        for done, (sha256, path) in enumerate(files):
            if not told(done, len(files)):
                raise Cancelled
            if store.sound(sha256) is None:
                left_out += 1
            else:
                made.write(path, f"{name}/files/{sha256[:2]}/{sha256}")
    return left_out


def unpack(archive: Path, folder: Path, told: Told) -> None:
    """Unpack a library's zip file into an empty folder.

    Only a database and files under their hashes are taken, each compared with its hash; no name
    leads out of the folder. Raises ArchiveFault where it is no such file or unpacks to more than
    a library would, OSError, Cancelled.
    """
    budget = archive.stat().st_size * _MOST_TIMES + _ALWAYS_FINE
    try:
        with zipfile.ZipFile(archive) as read:
            members = _members(read)
            size = sum(info.file_size for info in members.values())
            free = shutil.disk_usage(folder).free
            if size > budget:
                raise ArchiveFault(f"it would unpack to {size >> 20} MB")
            if size > free:
                raise ArchiveFault(
                    f"it needs {size >> 20} MB of room and there are {free >> 20} MB"
                )
            for done, (place, info) in enumerate(sorted(members.items())):
                if not told(done, len(members)):
                    raise Cancelled
                _unpack_one(read, info, folder / place)
    except _FAULTS as error:
        raise ArchiveFault(f"it is no whole zip file: {error}") from error


def refuse_unsound(database: Path) -> None:
    """Raise ArchiveFault for a database from elsewhere that is damaged, or that does things."""
    try:
        with closing(sqlite3.connect(database)) as connection:
            connection.execute("PRAGMA trusted_schema=OFF")
            if problems := integrity(connection):
                raise ArchiveFault(problems[0])
            # A library has none; one from elsewhere could do something when it is read or written.
            query = "SELECT name FROM sqlite_master WHERE type IN ('trigger', 'view')"
            if found := connection.execute(query).fetchone():
                raise ArchiveFault(f"its database runs “{found[0]}”")
    except sqlite3.DatabaseError as error:
        raise ArchiveFault(str(error)) from error


def _members(read: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    found: dict[str, zipfile.ZipInfo] = {}
    for info in read.infolist():
        if info.is_dir():
            continue
        match = _MEMBER.fullmatch(info.filename)
        if match is None:
            raise ArchiveFault(f"“{info.filename[:80]}” does not belong in it")
        if match[1] in found:
            raise ArchiveFault(f"“{match[1]}” is in it twice")
        found[match[1]] = info
    if DATABASE not in found:
        raise ArchiveFault(f"there is no {DATABASE} in it")
    return found


def _unpack_one(read: zipfile.ZipFile, info: zipfile.ZipInfo, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    left = info.file_size
    digest = hashlib.sha256()
    with read.open(info) as packed, target.open("xb") as file:
        while piece := packed.read(_PIECE):
            left -= len(piece)
            if left < 0:
                raise ArchiveFault(f"“{target.name}” is larger than it says")
            digest.update(piece)
            file.write(piece)
    if target.name != DATABASE and digest.hexdigest() != target.name:
        raise ArchiveFault(f"the file {target.name[:12]}… was changed")
