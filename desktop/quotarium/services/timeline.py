"""The timeline of a library or of what a search finds, and its picture."""

from __future__ import annotations

from typing import Any

from quotarium.formats.svg import svg
from quotarium.model.dates.days import from_ordinal
from quotarium.model.search import parse
from quotarium.model.timeline import LaneBy, Marks, whole
from quotarium.model.timeline.marks import AFTER, BEFORE
from quotarium.model.timeline.walking import in_order
from quotarium.storage import timeline as stored
from quotarium.storage.finding import Filter
from quotarium.storage.interrupting import Stop
from quotarium.storage.library import Library

__all__ = ["LaneBy", "Marks", "labels", "timeline", "timeline_facts", "timeline_svg"]

#: Of more quotes than this only the labels that are seen are read.
MOST_LABELS = 20_000


def timeline(
    library: Library,
    query: str = "",
    *,
    by: LaneBy = LaneBy.SPEAKER,
    tag_id: int | None = None,
    project_id: int | None = None,
    published: bool = False,
    stop: Stop | None = None,
) -> Marks:
    """Return who said something when, narrowed as a search is, for `model.timeline` to draw.

    Raises Cancelled where `stop` was told to.
    """
    wanted = Filter(tree=parse(query).tree, tag_id=tag_id, project_id=project_id)
    with library.read() as connection, (stop or Stop()).watching(connection):
        found = stored.marks(connection, wanted, by, MOST_LABELS)
        if published:
            found.issued = stored.issued(connection, wanted)
    return found.prepare()


def labels(library: Library, ids: list[int]) -> dict[int, str]:
    """Return the labels of some quotes."""
    with library.read() as connection:
        return stored.labels(connection, ids)


def timeline_svg(
    marks: Marks, title: str, width: float = 1400, *, published: bool = False
) -> bytes:
    """Return a picture of a whole timeline as an SVG file, `width` pixels wide."""
    return svg(whole(marks, width, title=title, published=published))


def timeline_facts(marks: Marks) -> dict[str, Any]:
    """Return a timeline as plain values: lanes with their quotes in order, and links."""
    return {
        "by": marks.by.value,
        "lanes": [
            {
                "name": lane.name,
                "detail": lane.detail,
                "quotes": [_mark_facts(marks, mark) for mark in in_order(marks, number)],
            }
            for number, lane in enumerate(marks.lanes)
        ],
        "links": [
            {"from": tie.from_id, "to": tie.to_id, "kind": tie.kind.value} for tie in marks.ties
        ],
    }


def _mark_facts(marks: Marks, mark: int) -> dict[str, Any]:
    facts = {
        "id": marks.ids[mark],
        "label": marks.labels.get(marks.ids[mark], ""),
        "earliest": _day(marks.earliest[mark]),
        "latest": _day(marks.latest[mark]),
        "status": marks.status(mark).value,
        "open_question": marks.is_open(mark),
    }
    if marks.ids[mark] in marks.issued:
        first, last = marks.issued[marks.ids[mark]]
        facts |= {"published_earliest": _day(first), "published_latest": _day(last)}
    return facts


def _day(number: int) -> str | None:
    if number in (BEFORE, AFTER):
        return None
    year, month, day = from_ordinal(number)
    sign = "-" if year < 0 else ""
    return f"{sign}{abs(year):04}-{month:02}-{day:02}"
