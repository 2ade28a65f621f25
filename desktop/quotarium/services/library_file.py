"""Import a whole library that was exported as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from pydantic import ValidationError

from quotarium import errors
from quotarium.citing import citekeys
from quotarium.formats import library_json
from quotarium.marking import tr
from quotarium.model.value import Value
from quotarium.services.importing import beginning_of, content_of
from quotarium.services.outcome import Outcome, committed
from quotarium.storage import organising, quotes, sources, speakers
from quotarium.storage.library import Library, Writing
from quotarium.storage.whole.adding import Progress
from quotarium.storage.whole.adding import add as add_whole

#: What the format is called on the command line.
LIBRARY: Final = "quotarium-json"

__all__ = ["LIBRARY", "ImportedLibrary", "holds_library", "import_library"]


class ImportedLibrary(Value):
    """How much a file of a library brought."""

    quotes: int
    sources: int
    speakers: int
    projects: int


def holds_library(path: Path) -> bool:
    """Tell whether a file is a library that was exported; raises UnreadableSource."""
    return library_json.is_library(beginning_of(path))


def import_library(
    library: Library, path: Path, progress: Progress = lambda _done, _total: True
) -> Outcome[ImportedLibrary]:
    """Add a library that was exported to this one, as one undoable step.

    Tags of the same name become one; a citekey that is taken gets a letter; everything else
    stands beside what is there. `progress` is told of rows. Raises UnreadableSource, InvalidValue,
    Cancelled; then nothing was added.
    """
    content = library_json.read(content_of(path), path.name)

    def work(writing: Writing) -> ImportedLibrary:
        taken = sources.citekeys(writing.connection)
        new = add_whole(writing, _with_free_citekeys(content, taken), progress)
        try:
            _read_back(writing, new)
        except (ValidationError, ValueError, KeyError, TypeError) as error:
            first = str(error).splitlines()
            raise errors.UnreadableSource(
                path.name,
                tr("A value in it has a wrong form ({place}). Export it anew.").format(
                    place=" ".join(first[:3])
                ),
            ) from error
        return ImportedLibrary(**{name: len(new[name]) for name in ImportedLibrary.model_fields})

    try:
        return committed(library, tr("Import library"), work)
    except errors.BrokenReference as error:
        raise errors.UnreadableSource(
            path.name,
            tr("What it holds does not fit together ({error}). Export it anew.").format(
                error=error
            ),
        ) from error


def _with_free_citekeys(content: Mapping[str, Any], taken: frozenset[str]) -> dict[str, Any]:
    listed = content.get("sources")
    if not isinstance(listed, list) or not taken:
        return dict(content)
    rows = [one for one in listed if isinstance(one, dict) and isinstance(one.get("citekey"), str)]
    free = dict(zip(map(id, rows), citekeys.apart((row["citekey"] for row in rows), taken),
                    strict=True))  # fmt: skip
    return {
        **content,
        "sources": [
            {**one, "citekey": free[id(one)]} if id(one) in free else one for one in listed
        ],
    }


def _read_back(writing: Writing, new: Mapping[str, range]) -> None:
    """Read as values all that was written: what could not be shown is better not kept."""
    connection = writing.connection
    quotes.details(connection, new["quotes"])
    sources.get(connection, new["sources"])
    speakers.get(connection, new["speakers"])
    for identity in new["snapshots"]:
        sources.snapshot_text(connection, identity)
    for identity in new["projects"]:
        organising.project(connection, identity)
