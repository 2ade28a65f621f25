"""Citing selected words as if they were clipped, for the clipboard."""

from __future__ import annotations

from quotarium.model.clipping import Clipping
from quotarium.model.details import FoundIn, QuoteDetails
from quotarium.model.quote import Quote
from quotarium.services.clipping import draft_in
from quotarium.services.sources import Reading


def as_quote(opened: Reading, start: int, end: int) -> QuoteDetails:
    """Return the quote that clipping these code points would make, without a speaker."""
    drawn = draft_in(opened, start, end)
    clipping = Clipping(
        source_id=opened.source.id,
        snapshot_id=opened.snapshot.id if opened.snapshot else None,
        exact=drawn.exact,
        locator=drawn.locator,
    )
    return QuoteDetails(
        quote=Quote(words=drawn.words, kind=drawn.kind, language=drawn.language),
        found_in=(FoundIn(clipping=clipping, source=opened.source),),
    )
