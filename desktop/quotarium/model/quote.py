"""Quotes: what was said, by whom, when, and how sure that is."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from pydantic import Field

from quotarium.model.dates import Edtf
from quotarium.model.relative_date import RelativeDate
from quotarium.model.value import Value


class QuoteKind(StrEnum):
    """Whether the words are the speaker's own, reported, or partly both."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class AttributionStatus(StrEnum):
    """How sure it is that the speaker said it."""

    CONFIRMED = "confirmed"
    REPORTED = "reported"
    DISPUTED = "disputed"
    MISATTRIBUTED = "misattributed"
    UNKNOWN = "unknown"


class Attribution(Value):
    """A speaker of a quote; `role` overrides what the speaker's roles say for the day."""

    speaker_id: int
    role: str | None = None


class Translation(Value):
    """A quote's words in another language; at most one is `printed` beside the original."""

    id: int = 0
    language: str
    words: str = Field(min_length=1)
    translator: str = ""
    printed: bool = False


class Wording(Value):
    """Words a quote had before they were changed."""

    words: str
    replaced: datetime
    reason: str = ""


class Quote(Value):
    """What was said; only the words are mandatory.

    A `question` is open until a quote that responds to it is linked.
    """

    id: int = 0
    words: str = Field(min_length=1)
    kind: QuoteKind = QuoteKind.DIRECT
    language: str | None = None
    attributions: tuple[Attribution, ...] = ()
    said: Edtf | None = None
    said_phrase: str = ""
    relative: RelativeDate | None = None
    occasion_id: int | None = None
    status: AttributionStatus = AttributionStatus.REPORTED
    evidence: str = ""
    note: str = ""
    translations: tuple[Translation, ...] = ()
    tag_ids: tuple[int, ...] = ()
    reviewed: bool = False
    question: bool = False
    created: datetime | None = None
    modified: datetime | None = None
    trashed: datetime | None = None
