"""The pages of a PDF source: the bytes to draw, and what readers marked in it before."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum
from itertools import pairwise

from quotarium import errors
from quotarium.marking import tr
from quotarium.model.clipping import Snapshot
from quotarium.model.details import QuoteDetails
from quotarium.reading.pdf_pages.child import PageChild
from quotarium.reading.pdf_pages.damage import is_damaged
from quotarium.reading.pdf_pages.facts import FoundNote
from quotarium.services.clipping import ClipRequest, clip_all
from quotarium.services.outcome import Outcome
from quotarium.services.sources import Reading, reading
from quotarium.storage.library import Library

PDF = "application/pdf"
#: The kinds that mark words; a note beside the text and words struck out mark none to quote.
_MARKING = frozenset({"Highlight", "Underline", "Squiggly"})


def has_pages(opened: Reading) -> bool:
    """Tell whether a source opened for reading has pages that can be shown as pictures."""
    return opened.snapshot is not None and opened.snapshot.media_type == PDF


class TextFault(StrEnum):
    """What is wrong with the text of a PDF."""

    SCAN = "scan"
    DAMAGED = "damaged"


def text_fault(opened: Reading) -> TextFault | None:
    """Return what is wrong with the text of a PDF: none at all, or pages of damaged letters."""
    if not has_pages(opened):
        return None
    text = opened.structured.text
    if not text.strip():
        return TextFault.SCAN
    starts = [page.start for page in opened.structured.pages] or [0]
    pages = (text[start:end] for start, end in pairwise((*starts, len(text))))
    return TextFault.DAMAGED if any(is_damaged(page) for page in pages) else None


def snapshot_bytes(library: Library, snapshot: Snapshot) -> bytes:
    """Return the bytes of a snapshot; raises LibraryDamaged."""
    return library.files.get(snapshot.sha256)


def read_notes(
    library: Library, source_id: int, snapshot_id: int | None = None
) -> tuple[FoundNote, ...]:
    """Return the highlights and notes in a source's PDF, none for another kind of source.

    Raises NoSuchThing, LibraryDamaged, UnreadableSource.
    """
    opened = reading(library, source_id, snapshot_id)
    if opened.snapshot is None or not has_pages(opened):
        return ()
    child = PageChild()
    try:
        child.open(snapshot_bytes(library, opened.snapshot), opened.snapshot.file_name)
        return child.notes(opened.structured.text)
    finally:
        child.close()


def highlights(opened: Reading, notes: Iterable[FoundNote]) -> tuple[ClipRequest, ...]:
    """Return what clips the words marked in a PDF, with the notes on them, for the Inbox.

    A marker seldom stops between letters: words are taken whole. What was clipped from the same
    place before is left out.
    """
    text = opened.structured.text
    taken = {
        (one.selector.start, one.selector.end)
        for one in opened.clippings
        if one.selector is not None
    }
    found: dict[tuple[int, int], ClipRequest] = {}
    for note in notes:
        for place in (_whole_words(text, *stretch) for stretch in note.stretches):
            fresh = place not in taken and place not in found
            if note.kind in _MARKING and fresh and text[slice(*place)].strip():
                found[place] = ClipRequest(
                    source_id=opened.source.id,
                    snapshot_id=opened.snapshot.id if opened.snapshot else None,
                    start=place[0],
                    end=place[1],
                    note=note.note,
                    reviewed=False,
                )
    return tuple(found.values())


def import_highlights(
    library: Library,
    source_id: int,
    notes: Sequence[FoundNote] | None = None,
    snapshot_id: int | None = None,
) -> Outcome[tuple[QuoteDetails, ...]]:
    """Clip the words marked in a source's PDF into the Inbox, in one step that can be undone.

    `notes` are those `read_notes` gave, read now where they are not given. Raises as it does, and
    InvalidValue where nothing is marked that was not clipped before.
    """
    if notes is None:
        notes = read_notes(library, source_id, snapshot_id)
    wanted = highlights(reading(library, source_id, snapshot_id), notes)
    if not wanted:
        reason = tr("there are none in it that were not imported before.")
        raise errors.InvalidValue(tr("the highlights"), "", reason)
    return clip_all(library, wanted)


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a stretch without white space at its edges, and with the whole of its words."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    while 0 < start < end and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while start < end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return start, end
