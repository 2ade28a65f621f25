"""Speakers that are one, and speakers that are two: proposed, merged, split, kept apart."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from threading import Lock
from time import monotonic, sleep
from typing import Final

from quotarium import errors
from quotarium.marking import tr
from quotarium.model.resemblance import Resemblance, Step, resemblances
from quotarium.model.speaker import Speaker
from quotarium.model.speaker_merging import joined, parted, without
from quotarium.model.value import Value
from quotarium.services import existing
from quotarium.services.outcome import Outcome, committed, now
from quotarium.storage import merge_marks, merging, speakers
from quotarium.storage.library import Library, Writing
from quotarium.storage.merging import Merge

__all__ = ["Alike", "Merge", "merge_speakers", "merges_of"]

#: Comparing names holds the interpreter: after so many seconds of it, others have their turn.
_TURN: Final = 0.008
_REST: Final = 0.004

#: Told (speakers compared, of how many); returning False stops the work.
Progress = Callable[[int, int], bool]


class Alike(Value):
    """Two speakers who may be one, with the number of quotes of each, and what says so."""

    one: Speaker
    other: Speaker
    one_quotes: int
    other_quotes: int
    resemblance: Resemblance


def likely_duplicates(
    library: Library, progress: Progress = lambda _done, _total: True
) -> tuple[Alike, ...]:
    """Return the speakers who may be one, the surest first; those kept apart are left out.

    Raises Cancelled where `progress` says to stop.
    """
    with library.read() as connection:
        counted = dict(speakers.listed(connection))
        listed = speakers.get(connection, counted)
        apart = merge_marks.apart(connection)
    by_id = {speaker.id: speaker for speaker in listed}
    return tuple(
        Alike(
            one=by_id[pair.speaker_id],
            other=by_id[pair.other_id],
            one_quotes=counted[pair.speaker_id],
            other_quotes=counted[pair.other_id],
            resemblance=pair,
        )
        for pair in _memory.pairs(listed, apart, _in_turns(progress))
    )


def _in_turns(progress: Progress) -> Step:
    """Return a step of long work that lets other threads have their turn."""
    begun = monotonic()

    def step(done: int, total: int) -> None:
        nonlocal begun
        if monotonic() - begun < _TURN:
            return
        if not progress(done, total):
            raise errors.Cancelled
        sleep(_REST)
        begun = monotonic()

    return step


class _Memory:
    """The pairs that were found last: of many speakers they take long, and change seldom."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._key: object = None
        self._pairs: tuple[Resemblance, ...] = ()

    def pairs(
        self, listed: Sequence[Speaker], apart: Sequence[tuple[int, int]], step: Step
    ) -> tuple[Resemblance, ...]:
        """Return the pairs that may be one among these speakers; two who ask wait for one."""
        key = (
            tuple(
                (one.id, one.kind, one.names, tuple(sorted(one.identifiers.items())))
                for one in listed
            ),
            frozenset(apart),
        )
        with self._alone(step):
            if key != self._key:
                self._pairs = resemblances(listed, apart, step)
                self._key = key
            return self._pairs

    @contextmanager
    def _alone(self, step: Step) -> Iterator[None]:
        # Whoever waits for another can be stopped as well.
        while not self._lock.acquire(timeout=_TURN):
            step(0, 0)
        try:
            yield
        finally:
            self._lock.release()


_memory = _Memory()


def merge_speakers(library: Library, kept_id: int, *other_ids: int) -> Outcome[Speaker]:
    """Put speakers into another, with all names, roles, identifiers, notes and quotes, as one step.

    Raises NoSuchThing, InvalidValue for a speaker and itself.
    """
    if kept_id in other_ids:
        raise errors.InvalidValue(
            tr("a merge"), kept_id, tr("choose another speaker to merge it with.")
        )

    def work(writing: Writing) -> Speaker:
        moment = now().isoformat()
        kept = existing.speaker(writing.connection, kept_id)
        speakers.in_use(writing, kept_id)
        for other_id in dict.fromkeys(other_ids):
            other = existing.speaker(writing.connection, other_id)
            merging.move_quotes(writing, other, kept, moment)
            speakers.change(writing, joined(kept, other), moment)
            kept = existing.speaker(writing.connection, kept_id)
        return kept

    return committed(library, tr("Merge speakers"), work)


def merges_of(library: Library, speaker_id: int) -> tuple[Merge, ...]:
    """Return who was put into a speaker, the latest first."""
    with library.read() as connection:
        return merging.merges_of(connection, speaker_id)


def take_out(library: Library, merge_id: int) -> Outcome[Speaker]:
    """Make a speaker that was put into another one of its own again, with its quotes.

    What was added to either since then stays with the one that is left. Raises NoSuchThing.
    """

    def work(writing: Writing) -> Speaker:
        found = merging.merge(writing.connection, merge_id)
        if found is None:
            raise errors.NoSuchThing(
                tr("merge"), merge_id, tr("It may have been undone; look again.")
            )
        moment = now().isoformat()
        present = existing.speaker(writing.connection, found.speaker_id)
        new_id = speakers.add(writing, found.merged, moment)
        speakers.change(writing, parted(present, found.kept, found.merged), moment)
        merging.move_back(writing, found, new_id)
        return existing.speaker(writing.connection, new_id)

    return committed(library, tr("Split speaker"), work)


def split_speaker(
    library: Library, speaker_id: int, part: Speaker, quote_ids: Sequence[int]
) -> Outcome[Speaker]:
    """Make a speaker of its own out of some of another's names, roles, identifiers and quotes.

    The first name is left to the other where all are taken. Raises NoSuchThing.
    """

    def work(writing: Writing) -> Speaker:
        moment = now().isoformat()
        present = existing.speaker(writing.connection, speaker_id)
        new_id = speakers.add(writing, part, moment)
        speakers.change(writing, without(present, part), moment)
        merging.give_quotes(writing, speaker_id, new_id, quote_ids)
        merge_marks.keep_apart(writing, speaker_id, new_id)
        return existing.speaker(writing.connection, new_id)

    return committed(library, tr("Split speaker"), work)


def keep_apart(library: Library, one_id: int, other_id: int) -> Outcome[None]:
    """Say that two speakers are not one: they are not proposed any more. Raises NoSuchThing."""

    def work(writing: Writing) -> None:
        for speaker_id in (one_id, other_id):
            existing.speaker(writing.connection, speaker_id)
        merge_marks.keep_apart(writing, one_id, other_id)

    return committed(library, tr("Keep speakers apart"), work)
