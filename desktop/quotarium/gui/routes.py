"""Where the window is: a page and what it shows, as a value that can be gone back to."""

from __future__ import annotations

from quotarium.model.details import QuoteDetails
from quotarium.model.value import Value


class Route(Value):
    """A page by its key in the page table, and what it is to show.

    `place` is quotes, inbox, differing (what differs from its source) or trash; `id` is what a
    page of one thing shows; `start` and `end` are code points in a source's text; `quote_id`
    is the quote to select; without a `snapshot_id` a source's newest snapshot is read.
    """

    page: str
    id: int | None = None
    place: str = "quotes"
    query: str = ""
    tag_id: int | None = None
    project_id: int | None = None
    speaker_id: int | None = None
    source_id: int | None = None
    snapshot_id: int | None = None
    quote_id: int | None = None
    start: int | None = None
    end: int | None = None
    title: str = ""


def route_to(details: QuoteDetails) -> Route | None:
    """Return the way to a quote's place in the source that is cited."""
    if details.cited is None:
        return None
    selector = details.cited.clipping.selector
    return Route(
        page="reader",
        id=details.cited.source.id,
        snapshot_id=details.cited.clipping.snapshot_id,
        quote_id=details.quote.id,
        start=selector.start if selector else None,
        end=selector.end if selector else None,
    )
