"""Suggested quotes of a source: what may be clipped, clipping it, and skipping it for good."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from threading import Lock
from time import monotonic
from typing import Final

from quotarium import errors
from quotarium.detection import KnownSpeaker, Suggestion, suggest
from quotarium.marking import tr
from quotarium.model.details import QuoteDetails
from quotarium.model.quote import QuoteKind
from quotarium.model.value import Value
from quotarium.services.clipping import ClipRequest, clip, clip_all
from quotarium.services.outcome import Outcome, committed
from quotarium.services.relative_dates import RelativeInput
from quotarium.services.sources import Reading, reading
from quotarium.services.speakers import SpeakerInput
from quotarium.storage import skipping, speakers
from quotarium.storage.library import Library, Writing

#: Told `done` of `total`; False asks to stop.
Progress = Callable[[int, int], bool]

_STEPS: Final = 1000
#: Seconds between two tidings of progress.
_OFTEN: Final = 0.05
_SURE: Final = 0.8
_LIKELY: Final = 0.5
#: Two stretches are the same statement where they share this part of what they cover together.
_SAME: Final = 0.8
_KEPT: Final = 16
#: In longer texts, speakers that become known meanwhile are not looked for again.
_LONG: Final = 200_000


class Sureness(StrEnum):
    """How far a suggestion is to be trusted, in one word."""

    SURE = "sure"
    LIKELY = "likely"
    GUESS = "guess"


class Proposal(Value):
    """A suggestion that is neither clipped nor skipped; `ticked` where it can go in unseen."""

    suggestion: Suggestion
    fingerprint: str
    ticked: bool = False

    @property
    def sureness(self) -> Sureness:
        """The confidence as a word."""
        if self.suggestion.confidence >= _SURE:
            return Sureness.SURE
        return Sureness.LIKELY if self.suggestion.confidence >= _LIKELY else Sureness.GUESS


class Findings(Value):
    """What is found in a source: `left` may be clipped; `everything` has the rest as well."""

    everything: tuple[Suggestion, ...] = ()
    left: tuple[Proposal, ...] = ()


def suggestions(
    library: Library, source_id: int, progress: Progress = lambda _done, _total: True
) -> tuple[Proposal, ...]:
    """Return what may be clipped from the source's newest snapshot, in the order of the text.

    Left out is what overlaps a clipping and what was skipped. Raises NoSuchThing, Cancelled.
    """
    return findings(library, source_id, progress).left


def findings(
    library: Library,
    source_id: int,
    progress: Progress = lambda _done, _total: True,
    snapshot_id: int | None = None,
) -> Findings:
    """Return `suggestions` and what was left out of them, of a snapshot that need not be the
    newest; raises as they do.
    """
    opened = reading(library, source_id, snapshot_id)
    if opened.snapshot is None:
        return Findings()
    found = _found(library, opened, progress)
    clipped = _clipped(opened)
    with library.read() as connection:
        skipped = skipping.skipped(connection, opened.snapshot.id)
    places = [place for one in skipped if (place := _place_of(one))]
    left = tuple(
        proposal
        for proposal in (proposed(opened, one) for one in found)
        if proposal.fingerprint not in skipped
        and not any(_overlap(proposal.suggestion, *place) for place in clipped)
        and not any(_share(proposal.suggestion, *place) >= _SAME for place in places)
    )
    return Findings(everything=found, left=left)


def proposed(opened: Reading, suggestion: Suggestion) -> Proposal:
    """Return a suggestion with its fingerprint, which stays the same as long as its text does."""
    sha256 = opened.snapshot.sha256 if opened.snapshot else ""
    exact = opened.structured.text[suggestion.start : suggestion.end]
    digest = hashlib.sha256(f"{sha256}\n{exact}".encode()).hexdigest()[:24]
    return Proposal(
        suggestion=suggestion,
        fingerprint=f"{suggestion.start}-{suggestion.end}-{digest}",
        ticked=suggestion.ticked and suggestion.kind is QuoteKind.DIRECT and _is_named(suggestion),
    )


def request_for(
    source_id: int, suggestion: Suggestion, snapshot_id: int | None = None
) -> ClipRequest:
    """Return what clipping a suggestion as it is asks for."""
    voices = (
        (
            SpeakerInput(
                name=suggestion.speaker,
                role=suggestion.role,
                speaker_id=suggestion.speaker_id,
                kind=suggestion.speaker_kind,
            ),
        )
        if suggestion.speaker
        else ()
    )
    return ClipRequest(
        source_id=source_id,
        snapshot_id=snapshot_id,
        start=suggestion.start,
        end=suggestion.end,
        speakers=voices,
        said=str(suggestion.said) if suggestion.said else "",
        relative=relative_of(source_id, suggestion),
        occasion=suggestion.occasion,
        kind=suggestion.kind,
    )


def relative_of(source_id: int, suggestion: Suggestion) -> RelativeInput | None:
    """Return what the date of a suggestion is relative to, None where it stands by itself."""
    found = suggestion.said_relation
    if found is None:
        return None
    if found.published:
        return RelativeInput(phrase=found.phrase, source_id=source_id)
    date = str(found.date) if found.date is not None else ""
    return RelativeInput(phrase=found.phrase, event=found.event, date=date)


def accept(
    library: Library, source_id: int, suggestion: Suggestion, snapshot_id: int | None = None
) -> Outcome[QuoteDetails]:
    """Clip a suggestion as it is; raises as `services.clipping.clip`."""
    return clip(library, request_for(source_id, suggestion, snapshot_id))


def accept_all(
    library: Library,
    source_id: int,
    ticked: Sequence[Suggestion],
    snapshot_id: int | None = None,
) -> Outcome[tuple[QuoteDetails, ...]]:
    """Clip several suggestions in one transaction; raises as `services.clipping.clip`."""
    return clip_all(library, [request_for(source_id, one, snapshot_id) for one in ticked])


def skip(
    library: Library,
    source_id: int,
    skipped: Iterable[Suggestion],
    snapshot_id: int | None = None,
) -> Outcome[None]:
    """Leave suggestions out from now on; raises NoSuchThing."""
    opened = reading(library, source_id, snapshot_id)
    if opened.snapshot is None:
        raise errors.NoSuchThing(tr("snapshot of the source"), source_id)
    of_snapshot = opened.snapshot.id
    fingerprints = [proposed(opened, one).fingerprint for one in skipped]

    def work(writing: Writing) -> None:
        skipping.skip(writing, of_snapshot, fingerprints)

    return committed(library, tr("Skip suggestions"), work)


def near(found: Sequence[Suggestion], text: str, start: int, end: int) -> Suggestion | None:
    """Return the suggestion that shares most with a selection, else the nearest one in its
    paragraph; None where neither is.
    """
    touching = [one for one in found if _overlap(one, start, end)]
    if touching:
        return max(touching, key=lambda one: _share(one, start, end))
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    beside = [
        one for one in found if first <= one.start and (last < 0 or one.end <= last) and one.speaker
    ]
    return min(beside, key=lambda one: max(start - one.end, one.start - end), default=None)


class _Memory:
    """The newest results, so that a source opened again is not searched again."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._kept: OrderedDict[tuple[object, ...], tuple[Suggestion, ...]] = OrderedDict()

    def get(self, key: tuple[object, ...]) -> tuple[Suggestion, ...] | None:
        """Return what is kept under a key."""
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
            return self._kept.get(key)

    def keep(self, key: tuple[object, ...], found: tuple[Suggestion, ...]) -> None:
        """Keep a result, and forget the one not asked for longest."""
        with self._lock:
            self._kept[key] = found
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)


_memory = _Memory()


def _found(library: Library, opened: Reading, progress: Progress) -> tuple[Suggestion, ...]:
    assert opened.snapshot is not None
    text, source = opened.structured.text, opened.source
    known = _known(library)
    heard = known if len(text) < _LONG else ()
    key = (opened.snapshot.sha256, hash(text), source.language, str(source.issued), heard)
    found = _memory.get(key)
    if found is None:
        told = 0.0

        def moved(share: float) -> None:
            nonlocal told
            # A search tells more often than anybody wants to know.
            if (moment := monotonic()) - told >= _OFTEN:
                told = moment
                if not progress(round(share * _STEPS), _STEPS):
                    raise errors.Cancelled

        found = suggest(
            opened.structured,
            language=source.language,
            published=source.issued,
            known=known,
            progress=moved,
        )
        _memory.keep(key, found)
    return found


def _known(library: Library) -> tuple[KnownSpeaker, ...]:
    with library.read() as connection:
        ids = [identity for identity, _ in speakers.listed(connection, "")]
        everyone = speakers.get(connection, sorted(ids))
    return tuple(
        KnownSpeaker(id=one.id, names=tuple(name.full for name in one.names), kind=one.kind)
        for one in everyone
    )


def _is_named(suggestion: Suggestion) -> bool:
    """Tell whether the speaker's name stands with the words: no pronoun, nothing concluded."""
    stands, name = suggestion.speaker_text, suggestion.speaker
    return bool(stands and name and set(name.split()) & set(stands.text.split()))


def _clipped(opened: Reading) -> list[tuple[int, int]]:
    """Return where clippings stand in the text that is read, those of other snapshots too."""
    text = opened.structured.text
    found = []
    for clipping in opened.clippings:
        place = clipping.selector
        if place is None or place.start is None or place.end is None:
            continue
        if text[place.start : place.end] == place.exact:
            found.append((place.start, place.end))
        elif (at := text.find(place.exact)) >= 0 and text.find(place.exact, at + 1) < 0:
            found.append((at, at + len(place.exact)))
    return found


def _place_of(fingerprint: str) -> tuple[int, int] | None:
    parts = fingerprint.split("-")
    if len(parts) != 3 or not (parts[0].isdecimal() and parts[1].isdecimal()):
        return None
    return int(parts[0]), int(parts[1])


def _overlap(suggestion: Suggestion, start: int, end: int) -> bool:
    return suggestion.start < end and start < suggestion.end


def _share(suggestion: Suggestion, start: int, end: int) -> float:
    """Return how much of what two stretches cover together they share, 0 to 1."""
    common = min(suggestion.end, end) - max(suggestion.start, start)
    union = max(suggestion.end, end) - min(suggestion.start, start)
    return max(0, common) / union if union > 0 else 0.0
