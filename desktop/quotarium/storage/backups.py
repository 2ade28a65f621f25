"""Copies of the database, made while it is in use."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from pathlib import Path


def back_up(database: Path, folder: Path, reason: str) -> Path:
    """Copy the database into `folder`, check the copy, and return its path.

    Raises sqlite3.Error or OSError where it cannot be made; nothing half-made stays.
    """
    folder.mkdir(exist_ok=True)
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    target = folder / f"{stamp}-{reason}.db"
    partial = target.with_suffix(".part")
    source = sqlite3.connect(database)
    copy = sqlite3.connect(partial)
    try:
        source.backup(copy)
        verdict = copy.execute("PRAGMA quick_check").fetchone()[0]
        if verdict != "ok":
            raise sqlite3.DatabaseError(verdict)
    except BaseException:
        copy.close()
        partial.unlink(missing_ok=True)
        raise
    finally:
        source.close()
        copy.close()
    partial.replace(target)
    return target
