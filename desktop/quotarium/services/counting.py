"""How much there is of everything, for the navigation."""

from __future__ import annotations

from quotarium.model.organising import Project, SavedSearch, Tag
from quotarium.model.search import parse
from quotarium.model.value import Value
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
    saved_searches: tuple[tuple[SavedSearch, int], ...] = ()


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
            saved_searches=tuple(
                (search, finding.count(connection, Filter(tree=parse(search.query).tree)))
                for search in organising.saved_searches(connection)
            ),
        )
