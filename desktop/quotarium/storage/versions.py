"""Which SQLite there is, and whether it can hold a library."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from quotarium.errors import ProgramUnfit
from quotarium.marking import tr

#: UPSERT, window functions, RETURNING and the FTS5 that the search index is made with.
LEAST = (3, 35, 0)


def sqlite_version() -> str:
    """Return the version of the SQLite that Python links."""
    return sqlite3.sqlite_version


def require_sqlite() -> None:
    """Raise ProgramUnfit where SQLite is too old or lacks full-text search."""
    found = sqlite3.sqlite_version
    if sqlite3.sqlite_version_info < LEAST:
        needed = ".".join(map(str, LEAST))
        raise ProgramUnfit(
            "SQLite", found=found, needed=tr("{needed} or newer").format(needed=needed)
        )
    try:
        with closing(sqlite3.connect(":memory:")) as connection:
            connection.execute("CREATE VIRTUAL TABLE probe USING fts5(text)")
    except sqlite3.OperationalError as error:
        raise ProgramUnfit("SQLite", found=f"{found} without FTS5", needed=tr("FTS5")) from error
