"""Revision 0012 with rows loaded: down forgets pictures, and keeps every speaker."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

from quotarium.model.naming import speaker_named
from quotarium.services.pictures import keep_picture
from quotarium.services.speakers import keep_speaker, speaker
from quotarium.storage import migrating
from quotarium.storage.connection import connect
from quotarium.storage.library import Library
from tests.reading.test_pictures import picture


def rows(folder: Path) -> list[list[tuple[object, ...]]]:
    connection = sqlite3.connect(folder / "library.db")
    found = [
        connection.execute(f"SELECT * FROM {table} ORDER BY id").fetchall()
        for table in ("speakers", "speaker_names", "speaker_roles")
    ]
    connection.close()
    return found


def test_down_forgets_only_pictures_and_up_makes_room_for_them(
    library: Library, tmp_path: Path
) -> None:
    voice = keep_speaker(library, speaker_named("Irena Valdoš")).value.id
    keep_picture(library, voice, picture("PNG", 40, 50))
    folder = tmp_path / "Loaded.quotarium"
    with library.read():
        shutil.copytree(library.path, folder)
    (folder / "library.lock").unlink()
    before = rows(folder)
    engine = connect(folder / "library.db")
    migrating.migrate(engine, "0011", down=True)
    engine.dispose()
    assert rows(folder) == before
    with Library.open(folder) as again:
        assert speaker(again, voice).picture is None
        made = keep_picture(again, voice, picture("PNG", 40, 50)).value
        assert made.picture is not None
