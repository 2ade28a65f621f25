"""A quote together with everything that is known of it, as cards, citations and exports need it."""

from __future__ import annotations

from datetime import datetime

from quotarium.model.attribution import RoleFit, is_second_hand
from quotarium.model.clipping import Clipping
from quotarium.model.occasion import Occasion
from quotarium.model.organising import Tag
from quotarium.model.quote import Quote
from quotarium.model.relative_date import RelativeTo
from quotarium.model.source import Source
from quotarium.model.speaker import Role, Speaker
from quotarium.model.value import Value


class Attributed(Value):
    """A speaker of a quote and the role to print: the one held on the day, or the override.

    `fit` says how it was found, `candidates` are the speaker's roles that fit the day.
    """

    speaker: Speaker
    role: str | None = None
    fit: RoleFit = RoleFit.GIVEN
    candidates: tuple[Role, ...] = ()


class Copy(Value):
    """A snapshot by its id, and when it was captured."""

    id: int
    captured: datetime


class FoundIn(Value):
    """A clipping with its source and the chain of sources behind it.

    `checked_copy` is when the snapshot that it was last compared with was captured, and
    `newest_copy` the newest snapshot of the source, if the clipping is anchored in an older one.
    """

    clipping: Clipping
    source: Source
    chain: tuple[Source, ...] = ()
    checked_copy: datetime | None = None
    newest_copy: Copy | None = None


class QuoteDetails(Value):
    """A quote with its speakers, occasion, clippings, tags and projects; the first clipping is
    the one that is cited.
    """

    quote: Quote
    speakers: tuple[Attributed, ...] = ()
    occasion: Occasion | None = None
    found_in: tuple[FoundIn, ...] = ()
    tags: tuple[Tag, ...] = ()
    projects: tuple[str, ...] = ()
    relative: RelativeTo | None = None

    @property
    def cited(self) -> FoundIn | None:
        """The clipping that is cited."""
        return self.found_in[0] if self.found_in else None

    @property
    def second_hand(self) -> bool:
        """Whether the words come to us through somebody else; see `is_second_hand`."""
        voices = (attributed.speaker for attributed in self.speakers)
        return self.cited is not None and is_second_hand(voices, self.cited.source)
