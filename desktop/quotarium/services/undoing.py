"""Undo and redo: playing a transaction backwards."""

from __future__ import annotations

from quotarium import errors
from quotarium.services.outcome import Outcome, committed
from quotarium.storage.journal import Inverse
from quotarium.storage.library import Library


def revert(library: Library, inverse: Inverse) -> Outcome[None]:
    """Undo what an outcome did; the new outcome's inverse does it again.

    Raises ChangedMeanwhile where the library no longer is as that outcome left it; then nothing
    was changed.
    """
    try:
        return committed(library, inverse.label, lambda writing: writing.play_backwards(inverse))
    except errors.BrokenReference as error:
        raise errors.ChangedMeanwhile(inverse.label) from error
