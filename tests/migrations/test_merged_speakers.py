"""Revision 0008 with rows loaded: down forgets merges, and keeps every speaker and quote."""

from __future__ import annotations

from pathlib import Path

from quotarium.model.naming import speaker_named
from quotarium.services.adding import add_text
from quotarium.services.clipping import ClipRequest, clip
from quotarium.services.merging import keep_apart, merge_speakers, merges_of
from quotarium.services.speakers import SpeakerInput, keep_speaker, speaker
from quotarium.storage.library import Library
from tests.migrations.folders import closed_copy, migrate, rows

TABLES = ("speakers", "speaker_names", "quote_speakers", "quotes")


def test_down_forgets_only_merges_and_up_makes_room_for_them(
    library: Library, tmp_path: Path
) -> None:
    source = add_text(library, "We did.").value
    voice = SpeakerInput(name="Лев Марусин")
    clip(library, ClipRequest(source_id=source.id, exact="We did.", speakers=(voice,)))
    for name in ("Lev Marusin", "Leo Marusin"):
        keep_speaker(library, speaker_named(name))
    merge_speakers(library, 2, 1)
    keep_apart(library, 2, 3)
    folder = closed_copy(library, tmp_path)
    before = rows(folder, *TABLES)
    migrate(folder, "0007", down=True)
    assert rows(folder, *TABLES) == before
    with Library.open(folder) as again:
        assert [one.full for one in speaker(again, 2).names] == ["Lev Marusin", "Лев Марусин"]
        assert not merges_of(again, 2)
        third = keep_speaker(again, speaker_named("Lew Marusin")).value.id
        merge_speakers(again, 2, third)
        assert len(merges_of(again, 2)) == 1
