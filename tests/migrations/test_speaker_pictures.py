"""Revision 0012 with rows loaded: down forgets pictures, and keeps every speaker."""

from __future__ import annotations

from pathlib import Path

from quotarium.model.naming import speaker_named
from quotarium.services.pictures import keep_picture
from quotarium.services.speakers import keep_speaker, speaker
from quotarium.storage.library import Library
from tests.migrations.folders import closed_copy, migrate, rows
from tests.reading.test_pictures import picture

TABLES = ("speakers", "speaker_names", "speaker_roles")


def test_down_forgets_only_pictures_and_up_makes_room_for_them(
    library: Library, tmp_path: Path
) -> None:
    voice = keep_speaker(library, speaker_named("Irena Valdoš")).value.id
    keep_picture(library, voice, picture("PNG", 40, 50))
    folder = closed_copy(library, tmp_path)
    before = rows(folder, *TABLES)
    migrate(folder, "0011", down=True)
    assert rows(folder, *TABLES) == before
    with Library.open(folder) as again:
        assert speaker(again, voice).picture is None
        made = keep_picture(again, voice, picture("PNG", 40, 50)).value
        assert made.picture is not None
