"""How much there is of everything, for the navigation."""

from __future__ import annotations

from quotarium.model.organising import Project, SavedSearch, Tag
from quotarium.model.value import Value
from quotarium.services.searching import Counted, Search, Stop, count
from quotarium.storage import finding, occasions, organising, sources, speakers, timeline
from quotarium.storage.finding import Filter, Place
from quotarium.storage.library import Library


class Counts(Value):
    """Numbers of things, and the named things that group quotes."""

    inbox: int
    quotes: int
    sources: int
    speakers: int
    trash: int
    occasions: int = 0
    differing: int = 0
    dated: int = 0
    questions: int = 0
    tags: tuple[tuple[Tag, int], ...] = ()
    projects: tuple[tuple[Project, int], ...] = ()
    saved_searches: tuple[SavedSearch, ...] = ()


def counts(library: Library) -> Counts:
    """Count what a library holds."""
    with library.read() as connection:
        return Counts(
            inbox=finding.count(connection, Filter(place=Place.INBOX)),
            quotes=finding.count(connection, Filter()),
            dated=timeline.count_dated(connection),
            questions=finding.count(connection, Filter(place=Place.QUESTIONS)),
            trash=finding.count(connection, Filter(place=Place.TRASH)),
            differing=finding.count(connection, Filter(place=Place.DIFFERING)),
            sources=sources.count(connection),
            speakers=speakers.count(connection),
            occasions=occasions.count(connection),
            tags=tuple(organising.tag_counts(connection)),
            projects=tuple(organising.project_counts(connection)),
            saved_searches=organising.saved_searches(connection),
        )


def counts_of_searches(library: Library, stop: Stop | None = None) -> dict[int, Counted]:
    """Count by id what the saved searches find, up to 10,000 each: of many searches that takes a
    while. Raises Cancelled where `stop` was told to.
    """
    with library.read() as connection:
        saved = organising.saved_searches(connection)
    return {one.id: count(library, Search(query=one.query), stop=stop) for one in saved}
