"""Values of suggestions: what may be a quotation, whose, when said, and why it is thought so."""

from __future__ import annotations

from pydantic import Field, SkipValidation

from quotarium.model.dates import Edtf
from quotarium.model.quote import QuoteKind
from quotarium.model.speaker import SpeakerKind
from quotarium.model.value import Value


class SpeakerText(Value):
    """The speaker as it stands in the text, with its place in code points."""

    text: str
    start: int = Field(ge=0)
    end: int = Field(ge=0)


class KnownSpeaker(Value):
    """A speaker of the library: an id of the caller's, and every way the name is written."""

    id: int
    names: tuple[str, ...]
    kind: SpeakerKind = SpeakerKind.PERSON


class Relation(Value):
    """What a date is stated by: a phrase, and the event that it counts from.

    The event is the publication of the text, another date in it, or what is named there.
    """

    phrase: str
    event: str = ""
    date: Edtf | None = None
    published: bool = False


class Suggestion(Value):
    """A stretch of the extracted text that somebody may have said.

    `start` and `end` are code points in the extracted text, without the outer quotation marks.
    `said` is only what the text states or what follows from the date of publication;
    `said_reason` says from what. `reasons` are short sentences for the researcher, which the window
    says in its language.
    """

    start: int = Field(ge=0)
    end: int = Field(ge=0)
    kind: QuoteKind
    words: str
    speaker_text: SpeakerText | None = None
    speaker: str | None = None
    speaker_id: int | None = None
    speaker_kind: SpeakerKind | None = None
    role: str | None = None
    organisation: str | None = None
    said: Edtf | None = None
    said_text: str = ""
    said_reason: SkipValidation[str] = ""
    said_relation: Relation | None = None
    occasion: str = ""
    cue: str = ""
    confidence: float = Field(ge=0, le=1)
    reasons: tuple[SkipValidation[str], ...] = ()
    ticked: bool = False
