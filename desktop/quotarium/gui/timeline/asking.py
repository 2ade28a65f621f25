"""Asks for the marks of a timeline in the background; a question stops the one before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from quotarium.errors import Cancelled
from quotarium.gui.routes import Route
from quotarium.gui.workbench import Workbench
from quotarium.model.timeline import LaneBy, Marks

if TYPE_CHECKING:
    from quotarium.services.searching import Stop
    from quotarium.storage.library import Library


class Asking(QObject):
    """`answered` brings the marks of the question asked last.

    A million quotes are read for seconds: nobody waits for what was asked before.
    """

    answered = Signal(object)

    def __init__(self, bench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self._stop: Stop | None = None

    def ask(self, query: str, route: Route, by: LaneBy, *, published: bool) -> None:
        """Look for what a search and a route say."""
        from quotarium.services.searching import Stop

        if self._stop is not None:
            self._stop.now()
        self._stop = stop = Stop()

        def work(library: Library) -> Marks:
            from quotarium.services.timeline import timeline

            return timeline(
                library,
                query,
                by=by,
                tag_id=route.tag_id,
                project_id=route.project_id,
                published=published,
                stop=stop,
            )

        self._bench.read(work, self.answered.emit, owner=self, key="timeline", failed=self._failed)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Cancelled):
            self._bench.report(error)
