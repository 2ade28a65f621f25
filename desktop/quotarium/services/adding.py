"""Bringing sources in: what was read becomes a source with a snapshot, or one more of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from quotarium import errors
from quotarium.citing import citekeys
from quotarium.marking import tr
from quotarium.model.clipping import Snapshot
from quotarium.model.source import Source
from quotarium.reading import registry
from quotarium.services.capturing import Captured, capture
from quotarium.services.outcome import Outcome, committed, now
from quotarium.services.sources import SourceFields, source
from quotarium.storage import sources
from quotarium.storage.library import Library, Writing


def add_file(
    library: Library,
    path: Path,
    fields: SourceFields | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    pattern: str = citekeys.DEFAULT_PATTERN,
) -> Outcome[Source]:
    """Read a file and keep it as a source with a snapshot of its bytes; raises as `capture`
    and `keep`.
    """
    return keep(library, capture(path, cancelled=cancelled), fields, pattern)


def add_text(
    library: Library,
    text: str,
    name: str = "Pasted text",
    fields: SourceFields | None = None,
    pattern: str = citekeys.DEFAULT_PATTERN,
) -> Outcome[Source]:
    """Keep pasted text as a source; raises UnreadableSource, and as `keep`."""
    content = text.encode()
    extracted = registry.read(content, name=name, hint="text/plain")
    return keep(library, Captured(extracted, content), fields, pattern)


def keep(
    library: Library,
    captured: Captured,
    fields: SourceFields | None = None,
    pattern: str = citekeys.DEFAULT_PATTERN,
) -> Outcome[Source]:
    """Keep what was read as a source with a snapshot of its bytes.

    The fields given win over what the document says of itself. `pattern` makes the citekey. Raises
    AlreadyThere where the same bytes are in the library, InvalidDate, InvalidValue.
    """
    moment = now()
    wanted = (fields or SourceFields()).applied_to(captured.source())

    def work(writing: Writing) -> Source:
        _refuse_held(writing, captured)
        taken = sources.citekeys(writing.connection)
        if wanted.citekey in taken:
            raise errors.AlreadyThere(tr("source with the citekey"), wanted.citekey)
        key = wanted.citekey or citekeys.make(wanted, taken, pattern)
        made = wanted.model_copy(update={"citekey": key, "created": moment, "modified": moment})
        identity = sources.add(writing, made)
        _add_snapshot(writing, captured, identity)
        return made.model_copy(update={"id": identity})

    return committed(library, tr("Add source"), work)


def keep_again(library: Library, source_id: int, captured: Captured) -> Outcome[Snapshot]:
    """Keep what was read as a newer snapshot of a source, beside those it has.

    The source's fields stay as they are. Raises NoSuchThing, and AlreadyThere where the same bytes
    are in the library.
    """
    source(library, source_id)

    def work(writing: Writing) -> Snapshot:
        _refuse_held(writing, captured)
        return _add_snapshot(writing, captured, source_id)

    return committed(library, tr("Add snapshot"), work)


def link_recording(library: Library, source_id: int, recording: Path | None) -> Outcome[None]:
    """Link the recording that a source's newest transcript belongs to; it is not copied.

    Raises NoSuchThing for a source without a snapshot.
    """
    path = "" if recording is None else str(recording.resolve())

    def work(writing: Writing) -> None:
        kept = sources.snapshots_of(writing.connection, source_id)
        if not kept:
            raise errors.NoSuchThing(
                tr("transcript of the source"), source_id, tr("Add one first.")
            )
        sources.link_recording(writing, kept[0].id, path)

    return committed(library, tr("Link recording"), work)


def _refuse_held(writing: Writing, captured: Captured) -> None:
    held = sources.holding(writing.connection, captured.extracted.sha256)
    if held is not None:
        key = sources.get(writing.connection, [held])[0].citekey
        raise errors.AlreadyThere(
            tr("source with the same content"), key, tr("Open that one, or change the file.")
        )


def _add_snapshot(writing: Writing, captured: Captured, source_id: int) -> Snapshot:
    snapshot = captured.snapshot(source_id, writing.keep_file(captured.content))
    identity = sources.add_snapshot(writing, snapshot, captured.extracted.structured)
    return snapshot.model_copy(update={"id": identity})
