"""Verification: whether each stored quote is still what its source says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from pydantic import Field

from quotarium import errors
from quotarium.marking import tr
from quotarium.model.clipping import (
    Clipping,
    Difference,
    Selector,
    Verification,
    VerificationState,
)
from quotarium.model.quote import Quote
from quotarium.model.value import Value
from quotarium.reading.anchoring import Match, locate
from quotarium.services.outcome import Outcome, now
from quotarium.storage import clippings, finding, quotes, sources
from quotarium.storage.journal import Inverse, RowChange
from quotarium.storage.library import Library, Writing
from quotarium.storage.notices import changes_of

#: Told (clippings compared, of how many); returning False stops the work.
Progress = Callable[[int, int], bool]

_LABEL = tr("Verify quotes")
#: Clippings compared and written at a time.
_CHUNK = 2_000
#: Up to so many clippings, undo restores when each was last compared too; above, only the
#: results that changed: two images of every row would fill the memory.
_UNDONE_WHOLE = 5_000
_FAITHFUL = frozenset({VerificationState.VERBATIM, VerificationState.TYPOGRAPHY})


class Checked(Value):
    """What the comparison of one clipping found."""

    quote_id: int
    clipping_id: int
    citekey: str
    words: str
    state: VerificationState
    rules: tuple[str, ...] = ()
    snapshot_id: int | None = None
    start: int | None = None
    end: int | None = None
    differences: tuple[Difference, ...] = ()
    declared_edits: tuple[Difference, ...] = ()


class Report(Value):
    """What a verification found, by clipping.

    `counts` has every state; `changed` says for how many the result differs from the one before.
    `results` has the clippings that need a look: all but the faithful ones. `stopped` tells that
    not all were compared.
    """

    checked: int = 0
    changed: int = 0
    counts: dict[VerificationState, int] = Field(default_factory=dict)
    results: tuple[Checked, ...] = ()
    stopped: bool = False

    def of(self, *states: VerificationState) -> tuple[Checked, ...]:
        """Return what was found in one of these states."""
        return tuple(one for one in self.results if one.state in states)


@dataclass(frozen=True, slots=True)
class _Result:
    clipping: Clipping
    words: str
    match: Match


def verify_quotes(
    library: Library,
    ids: Sequence[int] | None = None,
    progress: Progress = lambda _done, _total: True,
    tell: Callable[[Checked], None] = lambda _one: None,
) -> Outcome[Report]:
    """Compare quotes with the snapshots they were clipped from; all outside the trash if None.

    The comparing holds no lock; results are written some thousands at a time, except of quotes
    changed meanwhile, and are handed to `tell`. Clippings without a snapshot stay unchecked. What
    was written before `progress` stops the work stays; raises Cancelled where that is nothing.
    """
    with library.read() as connection:
        wanted = finding.find(connection, finding.Filter()) if ids is None else ids
        made = clippings.anchored(connection, wanted)
    total = len(made.clippings)
    counted = Counter({VerificationState.UNCHECKED: made.loose})
    moment = now()
    rows: list[RowChange] = []
    needing: list[Checked] = []
    done = changed = 0
    stopped = False
    text = _Text(library)
    for start in range(0, total, _CHUNK):
        results = _compared(library, made, range(start, min(start + _CHUNK, total)), text, progress)
        stopped = results is None or not progress(start + len(results), total)
        if results is None or stopped:
            break
        with library.write() as writing:
            different = _write(writing, results, moment)
        whole = total <= _UNDONE_WHOLE
        rows += [row for row in writing.rows if whole or row.id in different]
        done, changed = done + len(results), changed + len(different)
        for one in _checked(library, results):
            counted[one.state] += 1
            if one.state not in _FAITHFUL:
                needing.append(one)
            tell(one)
    if stopped and not done:
        raise errors.Cancelled
    counts = {state: counted[state] for state in VerificationState}
    report = Report(
        checked=done, changed=changed, counts=counts, results=tuple(needing), stopped=stopped
    )
    return Outcome(report, changes_of(rows), Inverse(_LABEL, tuple(rows)))


def compare(words: str, clipping: Clipping, text: str) -> Match:
    """Return where a quote's words stand in the text of a clipping's snapshot, and how.

    Its own place is looked at first: the same words elsewhere are another matter, unless its own
    place is part of theirs.
    """
    selector = clipping.selector
    if selector is None:
        return Match(state=VerificationState.UNCHECKED)
    wanted = selector.model_copy(update={"exact": words})
    start, end = selector.start, selector.end
    if start is None or end is None:
        return locate(text, wanted)
    own = _shifted(locate(text[start:end], Selector(exact=words)), start)
    if own.state in _FAITHFUL or own.state is VerificationState.AMBIGUOUS:
        return own
    whole = locate(text, wanted)
    if own.state is VerificationState.NOT_FOUND:
        return whole
    if whole.start is None or whole.end is None:
        return own
    return whole if whole.start < end and whole.end > start else own


class _Text:
    """The text of the snapshot asked for last: one at a time is in memory."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._snapshot_id: int | None = None
        self._text = ""

    def of(self, snapshot_id: int) -> str:
        if snapshot_id != self._snapshot_id:
            with self._library.read() as connection:
                self._text = sources.snapshot_text(connection, snapshot_id).text
            self._snapshot_id = snapshot_id
        return self._text


def _compared(
    library: Library, made: clippings.Anchored, batch: range, text: _Text, progress: Progress
) -> list[_Result] | None:
    """Compare some clippings, which are in the order of their snapshots; None where stopped."""
    owners = sorted({made.owners[place] for place in batch})
    with library.read() as connection:
        words = {quote.id: quote.words for quote in quotes.get(connection, owners)}
        found = clippings.of_quotes(connection, owners)
    by_id = {clipping.id: clipping for several in found.values() for clipping in several}
    results: list[_Result] = []
    for place in batch:
        if not progress(place, len(made.clippings)):
            return None
        clipping = by_id.get(made.clippings[place])
        if clipping is None or clipping.snapshot_id is None:
            continue  # removed meanwhile
        quoted = words[clipping.quote_id]
        match = compare(quoted, clipping, text.of(clipping.snapshot_id))
        results.append(_Result(clipping, quoted, match))
    return results


def _write(writing: Writing, results: Sequence[_Result], moment: datetime) -> frozenset[int]:
    """Write results of what was not changed meanwhile; return the clippings with another one."""
    owners = sorted({result.clipping.quote_id for result in results})
    present: dict[int, Quote] = {q.id: q for q in quotes.get(writing.connection, owners)}
    clipped = clippings.of_quotes(writing.connection, owners)
    current = {clipping.id: clipping for found in clipped.values() for clipping in found}
    different = set()
    for result in results:
        clipping = current.get(result.clipping.id)
        quote = present.get(result.clipping.quote_id)
        if quote is None or quote.words != result.words or clipping != result.clipping:
            continue
        verification = kept_of(result.match, clipping.snapshot_id, moment)
        before = clipping.verification.model_copy(update={"checked": moment})
        if verification != before:
            different.add(clipping.id)
        clippings.change(writing, clipping.model_copy(update={"verification": verification}))
    return frozenset(different)


def kept_of(match: Match, snapshot_id: int | None, moment: datetime) -> Verification:
    """Return what is kept of a comparison."""
    return Verification(
        state=match.state,
        rules=match.rules,
        differences=match.differences,
        declared_edits=match.declared_edits,
        snapshot_id=snapshot_id,
        checked=moment,
    )


def _checked(library: Library, results: Sequence[_Result]) -> Iterator[Checked]:
    with library.read() as connection:
        read = sources.get(connection, {result.clipping.source_id for result in results})
    keys = {source.id: source.citekey for source in read}
    for result in results:
        yield Checked(
            quote_id=result.clipping.quote_id,
            clipping_id=result.clipping.id,
            citekey=keys.get(result.clipping.source_id, ""),
            words=result.words,
            snapshot_id=result.clipping.snapshot_id,
            **result.match.model_dump(
                include={"state", "rules", "start", "end", "differences", "declared_edits"}
            ),
        )


def _shifted(match: Match, by: int) -> Match:
    places = tuple((start + by, end + by) for start, end in match.candidates)
    if match.start is None or match.end is None:
        return match.model_copy(update={"candidates": places})
    shifted = {"start": match.start + by, "end": match.end + by, "candidates": places}
    return match.model_copy(update=shifted)
