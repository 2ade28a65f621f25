"""Importing references: a file of another program becomes sources, and quotes where it has some."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from quotarium import errors
from quotarium.citing import citekeys
from quotarium.formats.conversion import Converted, convert
from quotarium.formats.exchange.pausing import collection_paused
from quotarium.formats.exchange.watching import watching
from quotarium.formats.importers import importer, importers, sniff
from quotarium.marking import tr
from quotarium.services.duplicates import Duplicate, Likeness, find_duplicates
from quotarium.services.imported_references import (
    Choice,
    Imported,
    Keeping,
    Preview,
    Problem,
    Progress,
    suggested,
)
from quotarium.services.outcome import Outcome, committed
from quotarium.storage.library import Library

__all__ = [
    "Choice",
    "Duplicate",
    "Imported",
    "Likeness",
    "Preview",
    "Problem",
    "beginning_of",
    "content_of",
    "convert_file",
    "import_references",
    "importers",
    "keep_references",
    "preview_references",
    "suggested",
]

_MOST_BYTES: Final = 400_000_000
_BEGINNING: Final = 1_000


def _go_on(_done: int, _total: int) -> bool:
    return True


def preview_references(
    library: Library, path: Path, format: str = "", progress: Progress = _go_on
) -> Preview:
    """Read a file of references and find what the library may hold already; nothing is changed.

    Without `format` the content tells. `progress` is told of records. Raises UnreadableSource for
    a file that cannot be read, InvalidValue where its format is not known, Cancelled.
    """
    content = content_of(path)
    chosen = importer(format) if format else sniff(content, path.name)
    with watching(progress), collection_paused():
        parsed = chosen.read(content)
        duplicates = find_duplicates(library, parsed.items)
    return Preview(
        name=path.name,
        format=chosen.name,
        items=parsed.items,
        lines=parsed.lines,
        quotes=parsed.quotes,
        problems=tuple(Problem(line=p.line, text=p.text) for p in parsed.problems),
        duplicates=duplicates,
    )


def keep_references(
    library: Library,
    preview: Preview,
    choices: Mapping[int, Choice] | None = None,
    progress: Progress = _go_on,
    pattern: str = citekeys.DEFAULT_PATTERN,
    *,
    own_keys: bool = True,
) -> Outcome[Imported]:
    """Keep what was read as one undoable step.

    `choices` says by an item's place what becomes of it; duplicates without one get what is
    `suggested`, others are added, and SKIP leaves out any. Items without a citekey get one by
    `pattern`, and so do all others unless `own_keys`. Raises InvalidValue for a broken
    pattern, Cancelled.
    """
    with collection_paused():
        return committed(
            library,
            tr("Import references"),
            lambda writing: Keeping(writing, preview, choices or {}).kept(
                progress, pattern, own_keys=own_keys
            ),
        )


def import_references(
    library: Library,
    path: Path,
    format: str = "",
    progress: Progress = _go_on,
    alike: Choice = Choice.KEEP_BOTH,
    pattern: str = citekeys.DEFAULT_PATTERN,
    *,
    own_keys: bool = True,
) -> Outcome[Imported]:
    """Import a file of references as one undoable step; raises as `preview_references`.

    `alike` is what becomes of items that may be the same work as another; equal ones are skipped.
    """
    preview = preview_references(library, path, format, progress)
    choices = {one.place: alike for one in preview.duplicates if one.likeness is not Likeness.SAME}
    return keep_references(library, preview, choices, progress, pattern, own_keys=own_keys)


def convert_file(
    path: Path, to: str, format: str = "", language: str = "en", pattern: str = ""
) -> Converted:
    """Turn a file of references into another format; raises as `preview_references`.

    All citekeys are made anew by `pattern`, if there is one.
    """
    return convert(
        content_of(path), to, from_=format, filename=path.name, language=language, pattern=pattern
    )


def content_of(path: Path) -> bytes:
    """Return the bytes of a file of references; raises UnreadableSource."""
    with _readable(path):
        if path.stat().st_size > _MOST_BYTES:
            raise errors.UnreadableSource(
                path.name, tr("It has more than 400 MB. Split it and import the parts.")
            )
        return path.read_bytes()


def beginning_of(path: Path) -> bytes:
    """Return the first bytes of a file, by which its kind is told; raises UnreadableSource."""
    with _readable(path), path.open("rb") as file:
        return file.read(_BEGINNING)


@contextmanager
def _readable(path: Path) -> Iterator[None]:
    try:
        yield
    except IsADirectoryError as error:
        raise errors.UnreadableSource(
            path.name or str(path), tr("This is a folder. Choose a file of references.")
        ) from error
    except OSError as error:
        raise errors.UnreadableSource(
            path.name,
            tr("It cannot be read ({strerror}). Check the path.").format(strerror=error.strerror),
        ) from error
