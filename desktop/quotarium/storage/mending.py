"""Mending what a check of a library found, where it can be done without losing anything."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from sqlalchemy import Connection

from quotarium.storage import tables
from quotarium.storage.files import FileStore


def remake_table_indexes(connection: Connection) -> None:
    """Make the indexes of all tables anew from their rows."""
    connection.exec_driver_sql("REINDEX")


def drop_dangling(connection: Connection) -> int:
    """Make what points at nothing point nowhere, or remove it where it cannot; return how many.

    A row that is removed belonged to a thing that is not there any more.
    """
    done = 0
    # What pointed at a removed row is found in the next round.
    while rows := list(connection.exec_driver_sql("PRAGMA foreign_key_check")):
        for name, identity, _, key in rows:
            keys = connection.exec_driver_sql(f'PRAGMA foreign_key_list("{name}")')
            column = next(row[3] for row in keys if row[0] == key)
            if tables.metadata.tables[name].c[column].nullable:
                connection.exec_driver_sql(
                    f'UPDATE "{name}" SET "{column}" = NULL WHERE id = ?', (identity,)
                )
            else:
                connection.exec_driver_sql(f'DELETE FROM "{name}" WHERE id = ?', (identity,))
            done += 1
    return done


def fetch_files(store: FileStore, wanted: Iterable[str], places: Iterable[Path]) -> list[str]:
    """Bring back files that are missing or changed from other stores; return those brought."""
    others = [FileStore(place) for place in places]
    brought = []
    for sha256 in wanted:
        for other in others:
            content = other.sound(sha256)
            if content is not None:
                store.set_aside(sha256)
                store.put(content)
                brought.append(sha256)
                break
    return brought


def set_unused_aside(store: FileStore, unused: Iterable[str], aside: Path) -> int:
    """Move files that nothing needs into another folder; return how many."""
    target = FileStore(aside)
    done = 0
    for sha256 in unused:
        target.path(sha256).parent.mkdir(parents=True, exist_ok=True)
        store.path(sha256).replace(target.path(sha256))
        done += 1
    return done
