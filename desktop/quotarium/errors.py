"""Every error the program raises on purpose, carrying facts as fields.

QuotariumError
├── WorldError                      the world's fault: shown as one sentence with a next step
│   ├── LibraryError                path
│   │   ├── LibraryMissing
│   │   ├── LibraryExists
│   │   ├── LibraryDamaged          detail
│   │   │   └── SnapshotMissing     (a file that came without its library, or was lost)
│   │   ├── BackupDamaged           backup
│   │   ├── LibraryNewer            found, known
│   │   ├── LibraryReadOnly
│   │   ├── LibraryBusy             holder
│   │   ├── LibraryFull             (no space left on the disk)
│   │   └── LibraryUnreachable      detail
│   ├── UnreadableSource            name, reason
│   ├── Unreachable                 address, reason
│   ├── Offline                     address  (the user's own choice)
│   ├── InvalidDate                 text, reason
│   ├── QuoteNotFound               exact, source, nearest
│   ├── QuoteAmbiguous              exact, source, places
│   ├── NoSuchThing                 kind, key
│   ├── AlreadyThere                kind, key
│   ├── InvalidValue                field, value, reason
│   ├── StyleError                  style, reason
│   ├── OutputError                 path, reason
│   ├── ProgramUnfit                part, found, needed
│   └── ChangedMeanwhile            what  (an undo that no longer fits)
├── BrokenReference                 a write left something pointing at nothing; rolled back
├── Cancelled                       the user stopped a long work; nothing of it was kept
└── anything else is our fault: a copyable report
"""

from __future__ import annotations

from pathlib import Path

from quotarium.marking import Said, tr


class QuotariumError(Exception):
    """Root of every error raised on purpose."""


class WorldError(QuotariumError):
    """The world's fault; `str()` is one sentence that ends with a next step.

    `said` is the same sentence with its `facts`, for the window to say in its language.
    """

    sentence: str = "{reason}"

    def __init__(self, **facts: object) -> None:
        self.facts = facts
        self.said = Said(self.sentence, facts)
        super().__init__(self.said)


class Cancelled(QuotariumError):
    """The user stopped a long work; nothing of it was kept."""


class BrokenReference(QuotariumError):
    """A write would have left something pointing at nothing; it was rolled back."""


class LibraryError(WorldError):
    """Something about a library folder."""

    sentence = tr("The library {path} cannot be used.")

    def __init__(self, path: Path, **facts: object) -> None:
        self.path = path
        super().__init__(path=path, **facts)


class LibraryMissing(LibraryError):
    """There is no library at this path."""

    sentence = tr(
        "There is no library at {path}. Choose a folder whose name ends in .quotarium, or make one "
        "(File, New library…; or “quotarium new”)."
    )


class LibraryExists(LibraryError):
    """A new library was asked for where something already is."""

    sentence = tr("There is already something at {path}. Choose another name or open it instead.")


class LibraryDamaged(LibraryError):
    """The database cannot be read; `detail` says what was found."""

    sentence = tr(
        "The library {path} is damaged ({detail}). Nothing was changed; put back one of its "
        "backups (File, Backups…; or “quotarium -L LIBRARY restore”)."
    )


class BackupDamaged(LibraryError):
    """A backup cannot be read whole; `backup` names it."""

    sentence = tr(
        "The backup {backup} of {path} is damaged. Nothing was changed; take another backup."
    )


class SnapshotMissing(LibraryDamaged):
    """The bytes of a snapshot are not in the folder of files; `detail` names the file."""

    sentence = tr(
        "The library {path} lacks the file {detail}, a snapshot of a source. If the library came "
        "from JSON, copy the folder “files” of the library it was exported from into it; "
        "else take the file from a copy of the library, or add the source's file anew."
    )


class LibraryNewer(LibraryError):
    """The library was written by a newer version of the program."""

    sentence = tr(
        "The library {path} was last used with a newer Quotarium (revision {found}). "
        "Update this program to open it; nothing was changed."
    )


class LibraryReadOnly(LibraryError):
    """The folder or the file cannot be written."""

    sentence = tr(
        "The library {path} cannot be written to. Check the folder's permissions, "
        "or copy it to a folder of your own."
    )


class LibraryBusy(LibraryError):
    """Another process holds the library; `holder` names it."""

    sentence = tr("The library {path} is open in {holder}. Close it there, then try again.")


class LibraryFull(LibraryError):
    """No space is left on the disk that holds the library."""

    sentence = tr(
        "There is no space left on the disk that holds {path}. "
        "Free some space and try again; nothing of this change was kept."
    )


class LibraryUnreachable(LibraryError):
    """The disk or network drive that holds the library did not answer; `detail` says how."""

    sentence = tr(
        "The library {path} could not be read or written ({detail}). "
        "Check that its disk is connected, then open it again."
    )


class UnreadableSource(WorldError):
    """A document could not be read as text; `reason` ends with a next step."""

    sentence = tr("{name}: {reason}")

    def __init__(self, name: str, reason: str) -> None:
        self.name = name
        self.reason = reason
        super().__init__(name=name, reason=reason)


class Unreachable(WorldError):
    """A page could not be fetched; `reason` ends with a next step."""

    sentence = tr("{address}: {reason}")

    def __init__(self, address: str, reason: str) -> None:
        self.address = address
        self.reason = reason
        super().__init__(address=address, reason=reason)


class Offline(WorldError):
    """A page was asked for while the user wants nothing to be fetched."""

    sentence = tr(
        "{address} was not fetched: offline mode is on. Turn it off in the settings, or save "
        "the page in the browser and add the file."
    )

    def __init__(self, address: str) -> None:
        self.address = address
        super().__init__(address=address)


class InvalidDate(WorldError):
    """A date could not be understood."""

    sentence = tr("“{text}” is not understood as a date: {reason}")

    def __init__(self, text: str, reason: str) -> None:
        self.text = text
        self.reason = reason
        super().__init__(text=text, reason=reason)


class QuoteNotFound(WorldError):
    """The exact words do not stand in the source; `nearest` shows the closest passage, if any."""

    sentence = tr(
        "“{words}” does not stand in {source}. "
        "Copy the words from the source exactly as they are there."
    )
    _nearest = tr(
        "“{words}” does not stand in {source}. The nearest passage is “{nearest}”. "
        "Copy the words from the source exactly as they are there."
    )

    def __init__(self, exact: str, source: str, nearest: str | None) -> None:
        self.exact = exact
        self.source = source
        self.nearest = nearest
        if nearest:
            self.sentence = self._nearest
        super().__init__(words=shortened(exact), source=source, nearest=nearest)


class QuoteAmbiguous(WorldError):
    """The exact words stand in several places; `places` describes each."""

    sentence = tr(
        "“{words}” stands {number} times in {source}: {places}. "
        "Give more of the words so that only one place fits."
    )

    def __init__(self, exact: str, source: str, places: tuple[str, ...]) -> None:
        self.exact = exact
        self.source = source
        self.places = places
        super().__init__(
            words=shortened(exact), number=len(places), source=source, places="; ".join(places)
        )


class NoSuchThing(WorldError):
    """Something asked for by key is not in the library."""

    sentence = tr("There is no {kind} “{key}”. {hint}")

    def __init__(self, kind: str, key: object, hint: str = "") -> None:
        self.kind = kind
        self.key = key
        super().__init__(kind=kind, key=key, hint=hint or tr("Check the spelling."))


class ProgramUnfit(WorldError):
    """A part that the program needs is too old or lacks something; nothing was opened."""

    sentence = tr(
        "Quotarium cannot run here: it found {part} {found} and needs {needed}. Install "
        "Quotarium's own package, which brings it along, or update {part}."
    )

    def __init__(self, part: str, found: str, needed: str) -> None:
        super().__init__(part=part, found=found, needed=needed)


class AlreadyThere(WorldError):
    """Something with this key already exists."""

    sentence = tr("There is already a {kind} “{key}”. {hint}")

    def __init__(self, kind: str, key: object, hint: str = "") -> None:
        self.kind = kind
        self.key = key
        super().__init__(kind=kind, key=key, hint=hint or tr("Choose another."))


class InvalidValue(WorldError):
    """A value given by the user does not fit its field; `reason` ends with a next step."""

    sentence = tr("“{value}” does not fit {field}: {reason}")

    def __init__(self, field: str, value: object, reason: str) -> None:
        self.field = field
        self.value = value
        self.reason = reason
        super().__init__(field=field, value=value, reason=reason)


class StyleError(WorldError):
    """A citation style is missing or broken."""

    sentence = tr("The citation style “{style}” cannot be used: {reason}")

    def __init__(self, style: str, reason: str) -> None:
        self.style = style
        self.reason = reason
        super().__init__(style=style, reason=reason)


class OutputError(WorldError):
    """A file could not be written; what was there before is untouched."""

    sentence = tr("{path} could not be written: {reason}")

    def __init__(self, path: Path, reason: str) -> None:
        self.path = path
        self.reason = reason
        super().__init__(path=path, reason=reason)


class ChangedMeanwhile(WorldError):
    """An undo or redo no longer fits what the library now holds."""

    sentence = tr(
        "“{what}” cannot be undone or redone because it was changed since. "
        "Nothing was changed; edit it by hand instead."
    )

    def __init__(self, what: str) -> None:
        self.what = what
        super().__init__(what=what)


def shortened(text: str, length: int = 60) -> str:
    """Return `text` cut to `length` characters with an ellipsis, for use in a sentence."""
    flat = " ".join(text.split())
    return flat if len(flat) <= length else flat[: length - 1].rstrip() + "…"
