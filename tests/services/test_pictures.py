"""A speaker's picture is kept among the files, moves with the library, and is never lost."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from quotarium import errors
from quotarium.model.keeping import Generations
from quotarium.model.naming import speaker_named
from quotarium.services.backups import backup_now
from quotarium.services.examining import examine
from quotarium.services.merging import merge_speakers, merges_of, take_out
from quotarium.services.pictures import (
    LARGEST_KEPT,
    keep_picture,
    picture_content,
    picture_file,
    remove_picture,
)
from quotarium.services.speakers import change_speaker, keep_speaker, speaker
from quotarium.services.undoing import revert
from quotarium.services.whole_library import export_zip, import_zip
from quotarium.storage import comparing, examining
from quotarium.storage.library import Library
from quotarium.storage.whole.reading import read
from tests.reading.test_pictures import picture

FACE, OTHER = picture("PNG", 40, 50), picture("JPEG", 60, 30)


@pytest.fixture
def voice(library: Library) -> int:
    return keep_speaker(library, speaker_named("Irena Valdoš")).value.id


def needed(library: Library) -> int:
    with library.read() as connection:
        return len(examining.files_needed(connection))


def test_a_picture_is_kept_replaced_and_undone(library: Library, voice: int) -> None:
    first = keep_picture(library, voice, FACE, alt="a portrait", credit="J. Doe, CC BY")
    kept = first.value.picture
    assert kept is not None
    assert (kept.media_type, kept.width, kept.height) == ("image/png", 40, 50)
    assert (kept.alt, kept.credit) == ("a portrait", "J. Doe, CC BY")
    assert picture_content(library, kept) == FACE
    second = keep_picture(library, voice, OTHER)
    assert second.value.picture is not None
    # Another picture shows the same person, and is somebody else's.
    assert (second.value.picture.alt, second.value.picture.credit) == ("a portrait", "")
    revert(library, second.inverse)
    assert speaker(library, voice).picture == kept
    gone = remove_picture(library, voice)
    assert speaker(library, voice).picture is None
    revert(library, gone.inverse)
    assert picture_content(library, kept) == FACE


def test_words_on_a_picture_are_corrected_with_the_speaker(library: Library, voice: int) -> None:
    made = keep_picture(library, voice, FACE).value
    assert made.picture is not None
    told = made.picture.model_copy(update={"credit": "Archive of Lisen"})
    change_speaker(library, made.model_copy(update={"picture": told}))
    assert speaker(library, voice).picture == told


def test_what_is_no_picture_is_refused_and_nothing_is_kept(
    library: Library, voice: int, tmp_path: Path
) -> None:
    with pytest.raises(errors.UnreadableSource, match="no PNG"):
        keep_picture(library, voice, b"<svg/>")
    with pytest.raises(errors.UnreadableSource, match="2 MB"):
        keep_picture(library, voice, FACE + bytes(LARGEST_KEPT))
    with pytest.raises(errors.UnreadableSource, match=r"none.png: It cannot be read"):
        picture_file(tmp_path / "none.png")
    with pytest.raises(errors.NoSuchThing):
        keep_picture(library, 999, FACE)
    assert not list(library.files.walk())


def test_a_picture_goes_with_a_merge_and_comes_back_with_it(library: Library, voice: int) -> None:
    other = keep_speaker(library, speaker_named("Irina Valdos")).value.id
    face = keep_picture(library, voice, FACE).value.picture
    theirs = keep_picture(library, other, OTHER).value.picture
    merge_speakers(library, voice, other)
    assert speaker(library, voice).picture == face
    assert needed(library) == 2
    found = take_out(library, merges_of(library, voice)[0].id).value
    assert (found.picture, speaker(library, voice).picture) == (theirs, face)
    bare = keep_speaker(library, speaker_named("I. Valdoš")).value.id
    merge_speakers(library, bare, voice)
    assert speaker(library, bare).picture == face
    again = take_out(library, merges_of(library, bare)[0].id).value
    assert (again.picture, speaker(library, bare).picture) == (face, None)


def test_a_picture_is_in_zip_backup_and_json_and_is_missed_where_it_is_gone(
    library: Library, voice: int, tmp_path: Path
) -> None:
    face = keep_picture(library, voice, FACE, credit="J. Doe").value.picture
    assert face is not None
    export_zip(library, tmp_path / "out.zip")
    copied = import_zip(tmp_path / "out.zip", tmp_path / "Copy.quotarium")
    with Library.open(copied) as there:
        kept = speaker(there, voice).picture
        assert kept is not None
        assert picture_content(there, kept) == FACE
    with library.read() as connection:
        told = json.dumps(read(connection))
    assert face.sha256 in told
    assert '"credit": "J. Doe"' in told
    backup = backup_now(library, Generations())
    assert face.sha256 in comparing.files_of(backup)
    assert not examine(library).findings
    library.files.remove(face.sha256)
    assert [one.fault.value for one in examine(library).findings] == ["file_missing"]
