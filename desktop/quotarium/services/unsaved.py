"""What is being typed and not kept yet: written down beside the library, offered after a crash."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from pydantic import Field, ValidationError

from quotarium import errors
from quotarium.formats.output import write_file
from quotarium.marking import tr
from quotarium.model.value import Value
from quotarium.services.clipping import ClipRequest, clip
from quotarium.services.outcome import Outcome
from quotarium.services.quotes import QuoteEdit, change_quote
from quotarium.storage.library import Library

NAME: Final = "unsaved.json"


class Unsaved(Value):
    """A quote that was being clipped, or fields of a quote that were being changed."""

    clip: ClipRequest | None = None
    quote_id: int | None = None
    edit: dict[str, str] = Field(default_factory=dict)

    @property
    def words(self) -> str:
        """What was typed, in short."""
        if self.clip is not None:
            return self.clip.words or self.clip.exact or self.clip.note
        return " ".join(self.edit.values())


def keep_unsaved(library: Path, typed: Unsaved | None) -> None:
    """Write down what is being typed, in the place of what was; None forgets it.

    Raises OutputError.
    """
    path = library / NAME
    if typed is not None:
        write_file(path, typed.model_dump_json(exclude_defaults=True).encode())
        return
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        reason = tr("{strerror}. Check the permissions of the folder.").format(
            strerror=error.strerror
        )
        raise errors.OutputError(path, reason) from error


def found_unsaved(library: Path) -> Unsaved | None:
    """Return what was being typed when the program ended, None where nothing was."""
    try:
        return Unsaved.model_validate_json((library / NAME).read_bytes())
    except FileNotFoundError:
        return None
    except (OSError, ValidationError):
        # Of another version, or not ours: it stays where it is until something else is typed.
        return None


def take_unsaved(library: Library, typed: Unsaved) -> Outcome[object]:
    """Keep what was being typed: a quote goes to the Inbox, a change into its quote.

    A date that is not understood goes into the note. Raises the errors of `clip` and
    `change_quote`; what was typed is forgotten only once it is kept.
    """
    outcome: Outcome[object]
    if typed.clip is not None:
        outcome = _clipped(library, typed.clip.model_copy(update={"reviewed": False}))
    elif typed.quote_id is not None:
        outcome = _changed(library, typed.quote_id, typed.edit)
    else:
        raise errors.NoSuchThing(tr("text"), "", tr("Nothing was being typed."))
    keep_unsaved(library.path, None)
    return outcome


def _clipped(library: Library, request: ClipRequest) -> Outcome[object]:
    try:
        return clip(library, request)
    except errors.InvalidDate:
        note = "\n".join(part for part in (request.note, request.said) if part)
        return clip(library, request.model_copy(update={"said": "", "note": note}))


def _changed(library: Library, quote_id: int, edit: dict[str, str]) -> Outcome[object]:
    return change_quote(library, quote_id, QuoteEdit.model_validate(edit))
