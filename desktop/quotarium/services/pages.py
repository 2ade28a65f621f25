"""The pages of a PDF source: the bytes to draw, and what readers marked in it before."""

from __future__ import annotations

from quotarium.model.clipping import Snapshot
from quotarium.services.sources import Reading
from quotarium.storage.library import Library

PDF = "application/pdf"


def has_pages(opened: Reading) -> bool:
    """Tell whether a source opened for reading has pages that can be shown as pictures."""
    return opened.snapshot is not None and opened.snapshot.media_type == PDF


def snapshot_bytes(library: Library, snapshot: Snapshot) -> bytes:
    """Return the bytes of a snapshot; raises LibraryDamaged."""
    return library.files.get(snapshot.sha256)
