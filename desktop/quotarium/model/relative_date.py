"""Dates that a source states by another event: “exactly four years earlier” than something."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from quotarium.model.dates import Edtf, counted, read_offset
from quotarium.model.value import Value


class RelativeDate(Value):
    """The phrase of a source, and the event that it counts from: an occasion, what was said in
    another quote, the publication of a source, or whatever `label` names.

    `counted_from` is the event's date when it was last counted from, None where it had none.
    """

    phrase: str = Field(min_length=1)
    occasion_id: int | None = None
    quote_id: int | None = None
    source_id: int | None = None
    label: str = ""
    counted_from: Edtf | None = None


class Uncounted(StrEnum):
    """Why no date comes of a relative one."""

    PHRASE = "phrase"
    UNDATED = "undated"
    TOO_WIDE = "too wide"


class RelativeTo(Value):
    """A relative date with its event as it is known now: its name, and when it was."""

    relative: RelativeDate
    name: str = ""
    date: Edtf | None = None

    @property
    def stale(self) -> bool:
        """Whether the event has another date now than the one that was counted from."""
        return self.date != self.relative.counted_from

    def counted(self, language: str = "en") -> Edtf | Uncounted:
        """Return the date that the phrase gives, counted from the event's date as it is now; else
        why it gives none: how far is not said, the event has no date, or only a wider one.
        """
        offset = read_offset(self.relative.phrase, language)
        if offset is None:
            return Uncounted.PHRASE
        if self.date is None:
            return Uncounted.UNDATED
        return counted(self.date, offset) or Uncounted.TOO_WIDE
