"""The words on a timeline, in English where no others are given."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from quotarium.model.organising import LinkKind
from quotarium.model.quote import AttributionStatus
from quotarium.model.timeline.marks import LaneBy


def _kinds() -> dict[LinkKind, str]:
    return {kind: kind.value.replace("_", " ") for kind in LinkKind}


def _statuses() -> dict[AttributionStatus, str]:
    words = {status: status.value for status in AttributionStatus}
    return words | {AttributionStatus.UNKNOWN: "attribution unknown"}


def _without() -> dict[LaneBy, str]:
    return {
        LaneBy.SPEAKER: "no speaker",
        LaneBy.TAG: "no tag",
        LaneBy.PROJECT: "in no project",
    }


@dataclass(frozen=True)
class Wording:
    """Words by what they are for; `%1` is a number."""

    months: tuple[str, ...] = tuple("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split())
    before_christ: str = "%1 BC"
    undated: str = "Date unknown"
    no_answer: str = "no answer yet"
    question: str = "open question"
    some_time: str = "some time within"
    uncertain: str = "date uncertain"
    published: str = "published"
    several: str = "several quotes"
    more: str = "%1 more"
    without: Mapping[LaneBy, str] = field(default_factory=_without)
    kinds: Mapping[LinkKind, str] = field(default_factory=_kinds)
    statuses: Mapping[AttributionStatus, str] = field(default_factory=_statuses)
