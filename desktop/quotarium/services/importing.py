"""Importing references: a file of another program becomes sources, and quotes where it has some."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final, NamedTuple

from pydantic import SkipValidation

from quotarium import errors
from quotarium.citing import citekeys
from quotarium.formats.conversion import Converted, convert
from quotarium.formats.exchange.parsed import ReadQuote
from quotarium.formats.exchange.pausing import collection_paused
from quotarium.formats.exchange.watching import watching
from quotarium.formats.importers import importer, importers, sniff
from quotarium.marking import tr
from quotarium.model.merging import merged
from quotarium.model.source import Source
from quotarium.model.value import Value
from quotarium.services import imported_quotes
from quotarium.services.duplicates import Duplicate, Likeness, find_duplicates
from quotarium.services.outcome import Outcome, committed, now
from quotarium.storage import sources
from quotarium.storage.library import Library, Writing

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

Progress = Callable[[int, int], bool]
_MOST_BYTES: Final = 400_000_000
_BEGINNING: Final = 1_000
_PORTION: Final = 2_000


def _go_on(_done: int, _total: int) -> bool:
    return True


class Problem(Value):
    """Something in a file that could not be read; `line` counts from 1, 0 is the whole file."""

    line: int
    text: SkipValidation[str]  # as it is said, with its facts


class Choice(StrEnum):
    """What becomes of an item: left out, put into the one that it is like, or added beside it."""

    SKIP = "skip"
    MERGE = "merge"
    KEEP_BOTH = "keep"


@dataclass(frozen=True, slots=True)
class Preview:
    """What a file holds, before anything of it is kept; `lines` are where its items begin."""

    name: str
    format: str
    items: tuple[Source, ...]
    lines: tuple[int, ...]
    quotes: tuple[ReadQuote, ...]
    problems: tuple[Problem, ...]
    duplicates: tuple[Duplicate, ...]


class Imported(Value):
    """What an import brought.

    `same` counts items that were there already, equal in everything; `skipped` those left out by
    choice; `merged` are the citekeys of sources that others were put into. `alike` pairs the
    citekey of a new source with that of one that may be the same work.
    """

    format: str
    added: tuple[int, ...] = ()
    citekeys: tuple[str, ...] = ()
    same: int = 0
    skipped: int = 0
    merged: tuple[str, ...] = ()
    alike: tuple[tuple[str, str], ...] = ()
    quotes: int = 0
    problems: tuple[Problem, ...] = ()


def suggested(duplicate: Duplicate) -> Choice:
    """Return what is done with a duplicate unless the user chooses: only equal ones are skipped."""
    return Choice.SKIP if duplicate.likeness is Likeness.SAME else Choice.KEEP_BOTH


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
            lambda writing: _Keeping(writing, preview, choices or {}).kept(
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


class _Target(NamedTuple):
    """Where an item went: a source of the library by its id, or a new one by its number."""

    is_held: bool
    at: int


class _Keeping:
    """One import under way: first where each item goes, then the rows."""

    def __init__(self, writing: Writing, preview: Preview, choices: Mapping[int, Choice]) -> None:
        self._writing = writing
        self._preview = preview
        self._new: list[Source] = []
        self._merged: dict[int, Source] = {}
        self._targets: dict[int, _Target] = {}
        self._pairs: list[tuple[int, Duplicate]] = []
        self._same = self._skipped = 0
        duplicates = {one.place: one for one in preview.duplicates}
        chosen = {place: suggested(one) for place, one in duplicates.items()} | dict(choices)
        self._present = sources.present(
            writing.connection, {one.other_id for one in preview.duplicates}
        )
        merging = {one.other_id for one in preview.duplicates if chosen[one.place] is Choice.MERGE}
        full = sources.get(writing.connection, merging & self._present)
        self._held = {source.id: source for source in full}
        for place, item in enumerate(preview.items):
            one = duplicates.get(place)
            self._send(place, item, one, chosen.get(place, Choice.KEEP_BOTH))

    def kept(self, progress: Progress, pattern: str, *, own_keys: bool) -> Imported:
        """Write the rows; raise Cancelled where `progress` says so."""
        taken = sources.citekeys(self._writing.connection)
        keys = tuple(citekeys.make_all(self._new, taken, pattern, keep_own=own_keys))
        ids = self._add(keys, progress)
        for source in self._merged.values():
            sources.change(self._writing, source)
        places = {
            place: target.at if target.is_held else ids[target.at]
            for place, target in self._targets.items()
        }
        made = imported_quotes.keep(self._writing, self._preview.quotes, places)
        return Imported(
            format=self._preview.format,
            added=tuple(ids),
            citekeys=keys,
            same=self._same,
            skipped=self._skipped,
            merged=tuple(source.citekey for source in self._merged.values()),
            alike=tuple((keys[number], self._key(one, keys)) for number, one in self._pairs),
            quotes=made,
            problems=self._preview.problems,
        )

    def _send(self, place: int, item: Source, one: Duplicate | None, choice: Choice) -> None:
        """Decide where an item goes; what it is like may be gone by now, and then it is new."""
        other = self._target(one) if one else None
        vanished = one is not None and one.other_id and other is None
        if choice is Choice.SKIP and not vanished:
            same = one is not None and one.likeness is Likeness.SAME
            self._same += same
            self._skipped += not same
            if other is not None:
                self._targets[place] = other
        elif choice is Choice.MERGE and other is not None:
            self._targets[place] = other
            self._merge(other, item)
        else:
            if one is not None and other is not None:
                self._pairs.append((len(self._new), one))
            self._targets[place] = _Target(is_held=False, at=len(self._new))
            self._new.append(item)

    def _target(self, one: Duplicate) -> _Target | None:
        if one.other_id:
            return _Target(is_held=True, at=one.other_id) if one.other_id in self._present else None
        return self._targets.get(one.other_place)

    def _merge(self, other: _Target, item: Source) -> None:
        if not other.is_held:
            self._new[other.at] = merged(self._new[other.at], item)
            return
        held = self._held.get(other.at) or sources.get(self._writing.connection, [other.at])[0]
        made = merged(held, item)
        if made != held:
            self._held[other.at] = made
            self._merged[other.at] = made.model_copy(update={"modified": now()})

    def _key(self, one: Duplicate, keys: Sequence[str]) -> str:
        target = self._target(one)
        return keys[target.at] if target and not target.is_held else one.other_key

    def _add(self, keys: Sequence[str], progress: Progress) -> list[int]:
        moment = now()
        ids: list[int] = []
        for start in range(0, len(keys), _PORTION):
            if not progress(start, len(keys)):
                raise errors.Cancelled
            part = slice(start, start + _PORTION)
            ids += sources.add_all(
                self._writing,
                [
                    item.model_copy(
                        update={
                            "citekey": key,
                            "citekey_pinned": key == item.citekey,
                            "created": moment,
                            "modified": moment,
                        }
                    )
                    for item, key in zip(self._new[part], keys[part], strict=True)
                ],
            )
        progress(len(keys), len(keys))
        return ids


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
