"""The signs of a timeline: what a dot's colour and shape say, and which of them are on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from quotarium.model.organising import LinkKind
from quotarium.model.quote import AttributionStatus
from quotarium.model.timeline.marks import OPEN, STATUSES, UNCERTAIN, Marks

STATUS_COLOURS: Final = {
    AttributionStatus.CONFIRMED: "good",
    AttributionStatus.REPORTED: "ink",
    AttributionStatus.DISPUTED: "warning",
    AttributionStatus.MISATTRIBUTED: "warning",
    AttributionStatus.UNKNOWN: "muted",
}
HOLLOW: Final = frozenset(
    {AttributionStatus.DISPUTED, AttributionStatus.MISATTRIBUTED, AttributionStatus.UNKNOWN}
)


@dataclass(frozen=True)
class Signs:
    """Which signs are on a timeline, so that the legend names no others."""

    statuses: tuple[AttributionStatus, ...]
    kinds: tuple[LinkKind, ...]
    stretches: bool
    uncertain: bool
    questions: bool
    published: bool
    crowded: bool


def signs_of(marks: Marks, *, published: bool, crowded: bool) -> Signs:
    """Return the signs of all marks, also of those that are not seen now."""
    looks = marks.looks
    kinds = {tie.kind for tie in marks.ties}
    return Signs(
        statuses=tuple(s for n, s in enumerate(STATUSES) if any(k & 15 == n for k in looks)),
        kinds=tuple(kind for kind in LinkKind if kind in kinds),
        stretches=marks.has_stretches,
        uncertain=any(look & UNCERTAIN for look in looks),
        questions=any(look & OPEN for look in looks),
        published=published and bool(marks.issued),
        crowded=crowded,
    )
