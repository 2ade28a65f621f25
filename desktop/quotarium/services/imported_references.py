"""What becomes of each item of an import: a new source, part of one that is there, or nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NamedTuple

from pydantic import SkipValidation

from quotarium import errors
from quotarium.citing import citekeys
from quotarium.formats.exchange.parsed import ReadQuote
from quotarium.model.merging import merged
from quotarium.model.source import Source
from quotarium.model.value import Value
from quotarium.services import imported_quotes
from quotarium.services.duplicates import Duplicate, Likeness
from quotarium.services.outcome import now
from quotarium.storage import sources
from quotarium.storage.library import Writing

#: Told (items kept, of how many); returning False stops the work.
Progress = Callable[[int, int], bool]
_PORTION: Final = 2_000


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


class _Target(NamedTuple):
    """Where an item went: a source of the library by its id, or a new one by its number."""

    is_held: bool
    at: int


class Keeping:
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
