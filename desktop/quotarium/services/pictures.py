"""Pictures of speakers: kept among the library's files, and read again."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from quotarium import errors
from quotarium.marking import tr
from quotarium.model.picture import Picture
from quotarium.model.speaker import Speaker
from quotarium.reading.pictures import LARGEST_FILE, NAMELESS, picture_facts
from quotarium.services import existing
from quotarium.services.outcome import Outcome, committed, now
from quotarium.storage import speakers
from quotarium.storage.library import Library, Writing

#: What is kept of a picture at most; the window makes larger ones smaller.
LARGEST_KEPT: Final = 2 << 20


def picture_file(path: Path) -> bytes:
    """Return the bytes of a picture's file; raises UnreadableSource for what is no picture."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except OSError as error:
        reason = tr("It cannot be read ({error}). Check the path.")
        raise errors.UnreadableSource(path.name, reason.format(error=error.strerror)) from error
    picture_facts(content, path.name)
    return content


def keep_picture(
    library: Library,
    speaker_id: int,
    content: bytes,
    *,
    name: str = NAMELESS,
    alt: str = "",
    credit: str = "",
) -> Outcome[Speaker]:
    """Give a speaker a picture in the place of the one there was, as a PNG, JPEG or WebP file.

    Raises UnreadableSource for another file and for one of more than 2 MB, NoSuchThing.
    """
    facts = picture_facts(content, name)
    if len(content) > LARGEST_KEPT:
        raise errors.UnreadableSource(name, tr("It is larger than 2 MB. Save it smaller."))

    def work(writing: Writing) -> Speaker:
        present = existing.speaker(writing.connection, speaker_id)
        before = present.picture
        picture = Picture(
            sha256=writing.keep_file(content),
            media_type=facts.media_type,
            width=facts.width,
            height=facts.height,
            alt=alt or (before.alt if before else ""),
            credit=credit,
        )
        speakers.change(writing, present.model_copy(update={"picture": picture}), now().isoformat())
        return existing.speaker(writing.connection, speaker_id)

    return committed(library, tr("Set picture"), work)


def remove_picture(library: Library, speaker_id: int) -> Outcome[Speaker]:
    """Take a speaker's picture away; its file stays until the library is tidied. NoSuchThing."""

    def work(writing: Writing) -> Speaker:
        bare = existing.speaker(writing.connection, speaker_id).model_copy(update={"picture": None})
        speakers.change(writing, bare, now().isoformat())
        return bare

    return committed(library, tr("Remove picture"), work)


def picture_content(library: Library, picture: Picture) -> bytes:
    """Return the bytes of a picture; raises SnapshotMissing, LibraryDamaged, LibraryUnreachable."""
    return library.files.get(picture.sha256)
