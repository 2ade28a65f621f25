"""Bringing a library's tables to the revision this program knows."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from functools import cache
from pathlib import Path

from sqlalchemy import Engine

from quotarium import errors, paths
from quotarium.marking import tr
from quotarium.storage.backups import back_up
from quotarium.storage.connection import explanation


@cache
def revisions() -> tuple[str, ...]:
    """Return the known revisions, oldest first; a script's file name begins with its revision."""
    scripts = sorted((paths.migrations() / "versions").glob("[0-9]*.py"))
    return tuple(script.name.split("_", 1)[0] for script in scripts)


def revision_of(database: Path, folder: Path) -> str:
    """Return the revision a library is at.

    Raises LibraryDamaged where the file is not a library's database.
    """
    try:
        connection = sqlite3.connect(f"{database.resolve().as_uri()}?mode=ro", uri=True)
        try:
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        finally:
            connection.close()
    except sqlite3.DatabaseError as error:
        found = explanation(folder, error) or errors.LibraryDamaged(folder, detail=str(error))
        raise found from error
    if row is None:
        raise errors.LibraryDamaged(folder, detail=tr("it states no revision"))
    return str(row[0])


def bring_up_to_date(
    engine: Engine, database: Path, folder: Path, begun: Callable[[], None] = lambda: None
) -> None:
    """Migrate an existing library, after a backup; `begun` hears that there is something to do.

    Raises LibraryNewer where it was written by a newer program, LibraryDamaged where it is none.
    """
    found = revision_of(database, folder)
    known = revisions()
    if found == known[-1]:
        return
    if found not in known:
        raise errors.LibraryNewer(folder, found=found, known=known[-1])
    begun()
    back_up(database, folder / "backups", f"before-{known[-1]}")
    migrate(engine)


def migrate(engine: Engine, revision: str = "head", *, down: bool = False) -> None:
    """Run the migration scripts up (or down) to a revision, all in one transaction."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(paths.migrations()).replace("%", "%%"))
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        config.attributes["connection"] = connection
        (command.downgrade if down else command.upgrade)(config, revision)
