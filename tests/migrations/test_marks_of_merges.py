"""Revision 0013 with rows loaded: down forgets marks of merges, and keeps the merges."""

from __future__ import annotations

from pathlib import Path

from quotarium.model.naming import speaker_named
from quotarium.services.merging import keep_apart, merge_speakers, merges_of, take_out
from quotarium.services.speakers import keep_speaker
from quotarium.storage.library import Library
from tests.migrations.folders import closed_copy, migrate, rows

TABLES = ("speakers", "speaker_names", "speaker_merges", "distinct_speakers")


def test_down_forgets_only_marks_and_merges_can_be_taken_back(
    library: Library, tmp_path: Path
) -> None:
    for name in ("Lev Marusin", "Leo Marusin", "Marta Halvek", "L. Marusin"):
        keep_speaker(library, speaker_named(name))
    merge_speakers(library, 2, 4)
    keep_apart(library, 2, 3)
    merge_speakers(library, 1, 2)
    folder = closed_copy(library, tmp_path)
    before = rows(folder, *TABLES)
    migrate(folder, "0012", down=True)
    assert rows(folder, *TABLES) == before
    with Library.open(folder) as again:
        latest = merges_of(again, 1)[0]
        assert take_out(again, latest.id).value.name == "Leo Marusin"
        assert [one.merged.name for one in merges_of(again, 1)] == ["L. Marusin"]
