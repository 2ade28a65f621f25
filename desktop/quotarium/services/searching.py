"""Searching quotes."""

from __future__ import annotations

from quotarium.model.value import Value
from quotarium.storage import finding
from quotarium.storage.finding import Filter, Order, Place
from quotarium.storage.library import Library

__all__ = ["Found", "Order", "Place", "search"]


class Found(Value):
    """A page of ids, and how many there are in all."""

    ids: tuple[int, ...]
    total: int


def search(
    library: Library,
    query: str = "",
    *,
    place: Place = Place.QUOTES,
    tag_id: int | None = None,
    project_id: int | None = None,
    speaker_id: int | None = None,
    source_id: int | None = None,
    order: Order = Order.SAID,
    limit: int | None = None,
    offset: int = 0,
) -> Found:
    """Find quotes by words anywhere in them: what was said, by whom, where reported, notes.

    Case and diacritics do not matter, "…" holds words together, and the last word may be a
    beginning.
    """
    wanted = Filter(
        words=query,
        place=place,
        tag_id=tag_id,
        project_id=project_id,
        speaker_id=speaker_id,
        source_id=source_id,
    )
    with library.read() as connection:
        ids = finding.find(connection, wanted, order, limit, offset)
        whole = limit is None and offset == 0
        return Found(ids=ids, total=len(ids) if whole else finding.count(connection, wanted))
