"""Bringing sources in: a file or pasted text becomes a source with a snapshot."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from quotarium import errors
from quotarium.citing import citekeys
from quotarium.model.clipping import Snapshot
from quotarium.model.source import Source
from quotarium.reading import registry
from quotarium.reading.child import read_in_child
from quotarium.reading.extracted import Extracted
from quotarium.services.outcome import Outcome, committed, now
from quotarium.services.sources import SourceFields
from quotarium.storage import sources
from quotarium.storage.library import Library, Writing


def add_file(
    library: Library,
    path: Path,
    fields: SourceFields | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Outcome[Source]:
    """Read a file and keep it as a source with a snapshot of its bytes.

    The fields given win over what the file says of itself. Raises UnreadableSource,
    AlreadyThere where the same bytes are in the library, InvalidDate, InvalidValue, Cancelled.
    """
    extracted = read_in_child(path, cancelled=cancelled)
    if extracted is None:
        raise errors.Cancelled
    return _keep(library, extracted, path.read_bytes(), path.name, fields or SourceFields())


def add_text(
    library: Library, text: str, name: str = "Pasted text", fields: SourceFields | None = None
) -> Outcome[Source]:
    """Keep pasted text as a source; raises as `add_file`."""
    content = text.encode()
    extracted = registry.read(content, name=name, hint="text/plain")
    return _keep(library, extracted, content, "", fields or SourceFields())


def source_from(extracted: Extracted) -> Source:
    """Return the source that a document's own statements make."""
    found = extracted.metadata
    more = {
        "container-title": found.container_title,
        "publisher": found.publisher,
        "URL": found.url,
    }
    return Source(
        type=found.type,
        title=found.title,
        creators=found.creators,
        issued=found.issued,
        language=found.language,
        fields={name: value for name, value in more.items() if value},
    )


def _keep(
    library: Library, extracted: Extracted, content: bytes, file_name: str, fields: SourceFields
) -> Outcome[Source]:
    moment = now()
    wanted = fields.applied_to(source_from(extracted))
    if not wanted.title:
        wanted = wanted.model_copy(update={"title": Path(file_name).stem or "Untitled"})

    def work(writing: Writing) -> Source:
        held = sources.holding(writing.connection, extracted.sha256)
        if held is not None:
            key = sources.get(writing.connection, [held])[0].citekey
            raise errors.AlreadyThere(
                "source with the same content", key, "Open that one, or change the file."
            )
        taken = sources.citekeys(writing.connection)
        if wanted.citekey in taken:
            raise errors.AlreadyThere("source with the citekey", wanted.citekey)
        key = wanted.citekey or citekeys.make(wanted, taken)
        source = wanted.model_copy(update={"citekey": key, "created": moment, "modified": moment})
        identity = sources.add(writing, source)
        snapshot = Snapshot(
            source_id=identity,
            sha256=writing.keep_file(content),
            media_type=extracted.media_type,
            encoding=extracted.encoding,
            file_name=file_name,
            size=len(content),
            captured=moment,
        )
        sources.add_snapshot(writing, snapshot, extracted.structured)
        return source.model_copy(update={"id": identity})

    return committed(library, "Add source", work)
