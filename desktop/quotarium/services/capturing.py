"""Read what is to be kept, a file or a page of the web, before anything is written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from quotarium import errors
from quotarium.marking import tr
from quotarium.model.clipping import Snapshot, Stated
from quotarium.model.dates import Edtf
from quotarium.model.source import Source
from quotarium.reading.child import Child
from quotarium.reading.content import Content, load
from quotarium.reading.extracted import Extracted, Metadata
from quotarium.reading.recordings import is_recording, recording_of, transcript_of
from quotarium.reading.web.address import is_web_address
from quotarium.reading.web.fetching import FetchLimits, fetch
from quotarium.services.outcome import now
from quotarium.services.sources import page_address, reading
from quotarium.storage.library import Library

Stopped = Callable[[], bool]


def _never() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Captured:
    """A document read, with its bytes and where they come from.

    `hops` are the addresses a page was found by, from the one asked for to its own; none for files.
    """

    extracted: Extracted
    content: bytes = field(repr=False)
    file_name: str = ""
    hops: tuple[str, ...] = ()
    recording: str = ""

    @property
    def address(self) -> str:
        """Where a page was found; "" for files."""
        return self.hops[-1] if self.hops else ""

    @property
    def warnings(self) -> tuple[str, ...]:
        """What the reader says is wrong with it."""
        return self.extracted.warnings

    @property
    def redirected(self) -> bool:
        """Whether another address was asked for."""
        return len(self.hops) > 1

    def source(self) -> Source:
        """Return the source that the document's own statements make, else its name or address."""
        found = self.extracted.metadata
        more = {
            "container-title": found.container_title,
            "publisher": found.publisher,
            "URL": found.url or self.address,
        }
        return Source(
            type=found.type,
            title=found.title or Path(self.file_name).stem or "Untitled",
            creators=found.creators,
            issued=found.issued,
            accessed=Edtf.parse(datetime.now().date().isoformat()) if self.address else None,
            language=found.language,
            fields={name: value for name, value in more.items() if value},
        )

    def snapshot(self, source_id: int, sha256: str) -> Snapshot:
        """Return the snapshot to keep."""
        return Snapshot(
            source_id=source_id,
            sha256=sha256,
            media_type=self.extracted.media_type,
            encoding=self.extracted.encoding,
            file_name=self.file_name,
            size=len(self.content),
            captured=now(),
            address=self.address,
            recording=self.recording,
            stated=stated(self.extracted.metadata),
            warnings=self.extracted.warnings,
        )


@dataclass(frozen=True, slots=True)
class Recaptured:
    """A page fetched once more, and whether its text is that of the newest snapshot."""

    captured: Captured
    same_text: bool


def capture(
    what: Path | str,
    *,
    offline: bool = False,
    child: Child | None = None,
    cancelled: Stopped = _never,
    limits: FetchLimits | None = None,
) -> Captured:
    """Read a file, or fetch and read a page where `what` is a web address.

    `child` reads, where many are read one after the other. Raises UnreadableSource, Unreachable,
    Offline, InvalidValue for an address that is none, Cancelled.
    """
    if isinstance(what, Path):
        return _file(what, child, cancelled)
    if offline:
        raise errors.Offline(what)
    fetched = fetch(what, limits or FetchLimits(), cancelled)
    content = Content(fetched.data, fetched.file_name, fetched.charset)
    extracted = _read(content, fetched.media_type, child, cancelled)
    return Captured(extracted, fetched.data, fetched.file_name, fetched.hops)


def capture_again(
    library: Library,
    source_id: int,
    *,
    offline: bool = False,
    cancelled: Stopped = _never,
) -> Recaptured:
    """Fetch a source's page once more, from where it was fetched or else its URL.

    Raises as `capture`, NoSuchThing, and InvalidValue for a source without an address.
    """
    opened = reading(library, source_id)
    address = page_address(opened)
    if not address:
        reason = tr("it has none. Type one into the source's fields, or add a newer file of it.")
        raise errors.InvalidValue(tr("the address of the source"), opened.source.title, reason)
    captured = capture(address, offline=offline, cancelled=cancelled)
    return Recaptured(captured, captured.extracted.text == opened.structured.text)


def recognise(
    library: Library,
    source_id: int,
    progress: Callable[[int, int], bool] = lambda _done, _total: True,
) -> Captured:
    """Read the newest snapshot of a scan with its text recognised, in the source's language.

    `progress` is told the pages done and answers whether to go on. Raises NoSuchThing,
    UnreadableSource, LibraryDamaged, Cancelled.
    """
    from quotarium.reading.recognising import recognised

    opened = reading(library, source_id)
    snapshot = opened.snapshot
    if snapshot is None or snapshot.media_type != "application/pdf":
        reason = tr(
            "Only pages of a PDF can be recognised. Save the pictures as a PDF and add that."
        )
        raise errors.UnreadableSource(opened.source.title, reason)
    data = library.files.get(snapshot.sha256)
    name = snapshot.file_name or "scan.pdf"
    made = recognised(data, name, opened.source.language, progress)
    extracted = _read(Content(made, name), "", None, _never)
    return Captured(extracted, made, name)


def thing_named(text: str) -> Path | str:
    """Return what a word of a command line or a drop means: a web address, else a file."""
    return text.strip() if is_web_address(text) else Path(text)


def stated(metadata: Metadata) -> tuple[Stated, ...]:
    """Return what a document says of itself, field by field, and where it says so."""
    values = {
        "title": metadata.title,
        "creators": "; ".join(creator.name for creator in metadata.creators),
        "issued": str(metadata.issued or ""),
        "modified": str(metadata.modified or ""),
        "container-title": metadata.container_title,
        "publisher": metadata.publisher,
        "language": metadata.language or "",
        "URL": metadata.url,
    }
    names = {"container-title": "container_title", "URL": "url"}
    return tuple(
        Stated(field=name, value=value, where=metadata.read_from.get(names.get(name, name), ""))
        for name, value in values.items()
        if value
    )


def _file(path: Path, child: Child | None, cancelled: Stopped) -> Captured:
    if is_recording(path):
        transcript = transcript_of(path)
        if transcript is None:
            reason = tr(
                "It is a recording; what is quoted is its transcript. Put one "
                "beside it under the same name (.srt, .vtt), or add its "
                "transcript and link the recording to it."
            )
            raise errors.UnreadableSource(path.name, reason)
        path = transcript
    content = load(path)
    extracted = _read(content, "", child, cancelled)
    spoken = recording_of(path) if extracted.structured.pages or path.suffix == ".txt" else None
    return Captured(extracted, content.data, path.name, recording=str(spoken or ""))


def _read(content: Content, hint: str, child: Child | None, cancelled: Stopped) -> Extracted:
    if child is not None:
        found = child.read(content, hint=hint, cancelled=cancelled)
    else:
        with Child() as own:
            found = own.read(content, hint=hint, cancelled=cancelled)
    if found is None:
        raise errors.Cancelled
    return found
