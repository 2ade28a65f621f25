"""Asks for the quotes of a page in two steps: what is seen at once, then all; older ones stop."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from quotarium.errors import Cancelled
from quotarium.gui.routes import Route
from quotarium.gui.tasks import Lane
from quotarium.gui.workbench import Workbench
from quotarium.model.details import QuoteDetails

if TYPE_CHECKING:
    from quotarium.services.searching import Search, Stop
    from quotarium.storage.library import Library

_FIRST = 64
#: More cards than these are seldom seen at once.
_SEEN = 12
#: So long (s) the first ones wait for their number; all of them are counted right after.
_PATIENCE = 0.02
#: So long (ms) after the first ones all are looked for.
_PAUSE = 100


@dataclass(frozen=True)
class Question:
    """What is looked for and in which order."""

    route: Route
    query: str
    order: str
    descending: bool
    grouped: bool

    def same_quotes(self, other: Question | None) -> bool:
        """Tell whether another question asks for the same quotes, be it in another order."""
        return other is not None and (self.route, self.query) == (other.route, other.query)

    @property
    def narrower_than_all(self) -> bool:
        """Whether the same words are looked for in more than what is shown here."""
        elsewhere = self.route.model_copy(update={"query": "", "title": ""})
        return elsewhere != Route(page="quotes")

    @property
    def narrowed(self) -> bool:
        """Whether it asks for less than all of its place."""
        route = self.route
        things = (route.tag_id, route.project_id, route.speaker_id, route.source_id)
        return bool(self.query) or any(things)


@dataclass(frozen=True)
class First:
    """The first ids with the details of those that are seen; `total` counts up to 10,000."""

    ids: tuple[int, ...]
    details: tuple[QuoteDetails, ...]
    total: int
    more: bool


@dataclass(frozen=True)
class Whole:
    """All ids, how many there are without narrowing, and (row, name, number) of headings."""

    ids: array[int]
    place_total: int
    headings: tuple[tuple[int, str, int], ...]


class QuoteFinding(QObject):
    """`began` brings a First, `ended` a Whole; neither comes once something else is asked."""

    began = Signal(object)
    ended = Signal(object)

    def __init__(self, bench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self._stop: Stop | None = None
        self._totals: dict[str, int] = {}
        self.asked: Question | None = None
        #: How many were found, and whether there are more than were counted.
        self.found: tuple[int, bool] = (0, False)
        self._library: Library | None = None
        # Whoever types on is not held up by what nobody waits for.
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_PAUSE)
        self._rest.timeout.connect(self._ask_rest)

    def forget(self) -> None:
        """Count the whole anew: something was changed."""
        self._totals.clear()

    def whole(self, place: str) -> int:
        """Return how many quotes a place holds, as far as it was counted."""
        return self._totals.get(place, 0)

    def ask(self, question: Question) -> None:
        """Look for something; the question asked before is answered in one step, in its place."""
        from quotarium.services.searching import Stop

        library = self._bench.library
        again = question == self.asked and library is self._library
        self.asked, self._library = question, library
        if self._stop is not None:
            self._stop.now()
        self._stop = stop = Stop()
        self._bench.tasks.forget("search")
        self._bench.tasks.forget("search all")
        self._rest.stop()
        if again:
            self._ask_all(question, stop)
            return

        def work(library: Library) -> First:
            from quotarium.services import quotes, searching

            found = searching.search(
                library,
                question.query,
                place=searching.Place(question.route.place),
                tag_id=question.route.tag_id,
                project_id=question.route.project_id,
                speaker_id=question.route.speaker_id,
                source_id=question.route.source_id,
                order=searching.Order(question.order),
                descending=question.descending,
                limit=_FIRST,
                most=searching.MANY,
                patience=_PATIENCE,
                stop=stop,
            )
            seen = quotes.details(library, found.ids[:_SEEN])
            return First(found.ids, seen, found.total, found.more)

        def then(first: First) -> None:
            self.found = first.total, first.more
            self.began.emit(first)
            self._rest.start()

        self._bench.read(work, then, owner=self, key="search", failed=self._failed)

    def _ask_rest(self) -> None:
        if self.asked is not None and self._stop is not None:
            self._ask_all(self.asked, self._stop)

    def _ask_all(self, question: Question, stop: Stop) -> None:
        route, known = question.route, self._totals.get(question.route.place)

        def work(library: Library) -> Whole:
            from quotarium.services import reports, searching

            wanted, order = search_of(question), searching.Order(question.order)
            down = question.descending
            ids = searching.all_ids(library, wanted, order, descending=down, stop=stop)
            total = known
            if not question.narrowed:
                total = len(ids)
            elif total is None:
                place = searching.Search(place=searching.Place(route.place))
                total = searching.count(library, place, None, stop).number
            if not question.grouped:
                return Whole(ids, total, ())
            found = reports.sections(library, wanted, order, descending=down, stop=stop)
            return Whole(ids, total, tuple((one.start, one.name, one.quotes) for one in found))

        def then(whole: Whole) -> None:
            self.found = len(whole.ids), False
            self._totals[route.place] = whole.place_total
            self.ended.emit(whole)

        failed, lane = self._failed, Lane.SURVEY
        self._bench.read(work, then, owner=self, key="search all", failed=failed, lane=lane)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Cancelled):
            self._bench.report(error)


def search_of(question: Question) -> Search:
    """Return a question as services ask it."""
    from quotarium.services import searching

    route = question.route
    return searching.Search(
        query=question.query,
        place=searching.Place(route.place),
        tag_id=route.tag_id,
        project_id=route.project_id,
        speaker_id=route.speaker_id,
        source_id=route.source_id,
    )
