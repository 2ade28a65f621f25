"""The SQLite connection: pragmas, transactions, and what its errors mean."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import URL, Engine, create_engine, event, exc

from quotarium import errors
from quotarium.marking import tr
from quotarium.model.search.tokens import tokens

_PRAGMAS = (
    "foreign_keys=ON",
    "journal_mode=WAL",
    # In pages: no change of many quotes waits until the log was folded into the database, unless
    # it has grown to 64 MB. The window has it folded when nobody writes.
    "wal_autocheckpoint=16384",
    "synchronous=FULL",
    "trusted_schema=OFF",
    "busy_timeout=5000",
    # 4 MB a connection: with 16, searching, reading and tagging a million quotes took as long.
    "cache_size=-4000",
    "temp_store=MEMORY",
)

#: “QUOT” in ASCII.
APPLICATION_ID = 0x51554F54

_MEANING: dict[int, type[errors.LibraryError]] = {
    sqlite3.SQLITE_FULL: errors.LibraryFull,
    sqlite3.SQLITE_READONLY: errors.LibraryReadOnly,
    sqlite3.SQLITE_CANTOPEN: errors.LibraryReadOnly,
    sqlite3.SQLITE_CORRUPT: errors.LibraryDamaged,
    sqlite3.SQLITE_NOTADB: errors.LibraryDamaged,
    sqlite3.SQLITE_BUSY: errors.LibraryBusy,
    sqlite3.SQLITE_IOERR: errors.LibraryUnreachable,
}

# A full disk is also met as a file that cannot be made or mapped.
_MAYBE_FULL = frozenset({sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN})
_LITTLE = 128 * 1024


def connect(database: Path) -> Engine:
    """Return an engine on the database file.

    The driver's own transaction handling is switched off and replaced by an explicit BEGIN:
    with it on, a failed migration would leave half of its schema changes behind.
    """
    engine = create_engine(URL.create("sqlite", database=str(database)))

    @event.listens_for(engine, "connect")
    def _prepare(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        connection.create_function("stands_in", 2, _stands_in, deterministic=True)

    @event.listens_for(engine, "begin")
    def _begin(connection: object) -> None:
        options = connection.get_execution_options()  # type: ignore[attr-defined]
        mode = "IMMEDIATE" if options.get("writes") else "DEFERRED"
        connection.exec_driver_sql(f"BEGIN {mode}")  # type: ignore[attr-defined]

    return engine


def _stands_in(text: str | None, sought: str) -> bool:
    """Tell whether a text, folded, holds what is sought, with a space at each end of it."""
    return text is not None and sought in f" {' '.join(tokens(text))} "


def sign(engine: Engine) -> None:
    """Write into the database's head whose it is, where it does not say so yet.

    Desktops know a library by it (SQLite file format 1.3, “Application ID”).
    """
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        (found,) = driver.execute("PRAGMA application_id").fetchone()
        if found != APPLICATION_ID:
            driver.execute(f"PRAGMA application_id = {APPLICATION_ID}")


@contextmanager
def explained(folder: Path) -> Iterator[None]:
    """Turn what SQLite says about the world (full, damaged, read-only …) into a LibraryError,
    and a constraint that does not hold into BrokenReference.
    """
    try:
        yield
    except exc.IntegrityError as error:
        raise errors.BrokenReference(str(error.orig)) from error
    except exc.DBAPIError as error:
        found = explanation(folder, error.orig)
        if found is None:
            raise
        raise found from error
    except sqlite3.Error as error:
        found = explanation(folder, error)
        if found is None:
            raise
        raise found from error


def explanation(folder: Path, error: BaseException | None) -> errors.LibraryError | None:
    """Return the LibraryError that a driver error means, or None where it is our own fault."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    meaning = _MEANING.get(code)
    if meaning is None:
        return None
    if code in _MAYBE_FULL and shutil.disk_usage(folder).free < _LITTLE:
        meaning = errors.LibraryFull
    return meaning(folder, detail=str(error), holder=tr("another program"))
