"""What a restore would change: two databases of one library compared, thing by thing."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from quotarium import errors
from quotarium.model.keeping import Difference
from quotarium.paths import DATABASE
from quotarium.storage.whole.parts import Part, parts


def differences(library: Path, backup: Path) -> tuple[Difference, ...]:
    """Return what would be added, removed and changed if `backup` took the place of the database.

    A thing counts as changed where its row or a row that belongs to it differs. Ids are never used
    again, so that the same id is the same thing. Raises LibraryDamaged where the database cannot
    be read.
    """
    found = []
    try:
        with closing(_reading(library / DATABASE)) as connection:
            connection.execute("ATTACH ? AS backup", (_address(backup),))
            connection.execute("BEGIN")
            for part in parts():
                before, after = (_ids(connection, side, part.table.name) for side in _SIDES)
                changed = _changed(connection, part, "id", ()) & before & after
                one = Difference(kind=part.key, added=len(after - before),
                                 removed=len(before - after), changed=len(changed))  # fmt: skip
                if one.added or one.removed or one.changed:
                    found.append(one)
    except sqlite3.DatabaseError as error:
        raise errors.LibraryDamaged(library, detail=str(error)) from error
    return tuple(found)


def files_of(backup: Path) -> frozenset[str]:
    """Return the SHA-256 of all files that a backup's snapshots and pictures need; raises
    BackupDamaged.
    """
    found: set[str] = set()
    try:
        with closing(_reading(backup)) as connection:
            for table, columns in _FILES.items():
                # An older backup has not all of these tables.
                if _columns(connection, "main", table):
                    rows = connection.execute(f"SELECT {columns} FROM {table}")
                    found.update(one for row in rows for one in row if one)
        return frozenset(found)
    except sqlite3.DatabaseError as error:
        raise errors.BackupDamaged(backup.parent, backup=backup.name) from error


def _reading(database: Path) -> sqlite3.Connection:
    return sqlite3.connect(_address(database), uri=True)


def _address(database: Path) -> str:
    return f"{database.resolve().as_uri()}?mode=ro"


_SIDES = ("main", "backup")
#: Where hashes of files stand: the table, and the columns to be read.
_FILES = {
    "snapshots": "sha256",
    "speaker_pictures": "sha256",
    "speaker_merges": "json_extract(merged, '$.picture.sha256'),"
    " json_extract(kept, '$.picture.sha256')",
}


def _ids(connection: sqlite3.Connection, side: str, table: str) -> set[int]:
    if not _columns(connection, side, table):
        return set()
    return {row[0] for row in connection.execute(f'SELECT id FROM {side}."{table}"')}


def _changed(
    connection: sqlite3.Connection, part: Part, owner: str, way: tuple[Part, ...]
) -> set[int]:
    """Return the ids of things whose own rows, or rows of what belongs to them, differ.

    `way` are the parts between the thing and this one; `owner` is the column that leads there.
    """
    name = part.table.name
    shared = [
        one
        for one in _columns(connection, "main", name)
        if one in _columns(connection, "backup", name)
    ]
    found: set[int] = set()
    if shared:
        same = " AND ".join(f'b."{one}" IS a."{one}"' for one in shared)
        for one, other in (_SIDES, _SIDES[::-1]):
            query = (
                f'SELECT a."{owner}" FROM {one}."{name}" AS a WHERE NOT EXISTS'
                f' (SELECT 1 FROM {other}."{name}" AS b WHERE {same})'
            )
            for between in reversed(way):
                query = (
                    f'SELECT "{between.owner}" FROM {one}."{between.table.name}"'
                    f" WHERE id IN ({query})"
                )
            found.update(row[0] for row in connection.execute(query))
    for inner in part.parts:
        found |= _changed(connection, inner, inner.owner, (*way, part) if part.owner else ())
    return found


def _columns(connection: sqlite3.Connection, side: str, table: str) -> list[str]:
    return [row[1] for row in connection.execute(f'PRAGMA {side}.table_info("{table}")')]
