"""Citing selected words as if they were clipped, for the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotarium.model.clipping import Clipping
from quotarium.model.details import FoundIn, QuoteDetails
from quotarium.model.quote import Quote
from quotarium.services.clipping import draft_in
from quotarium.services.sources import Reading

if TYPE_CHECKING:
    from quotarium.services.citations import Citations


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


def cited_words(
    citations: Citations, opened: Reading, start: int, end: int, style: str, language: str
) -> str:
    """Return the selected words in quotation marks with their citation, as plain text."""
    details = as_quote(opened, start, end)
    preview = citations.preview(details, style, language)
    return f"“{details.quote.words}” {preview.citation_text}".strip()
