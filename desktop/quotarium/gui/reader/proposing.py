"""Looks for quotes in the source that is read, in the background, and clips or skips them."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from quotarium.errors import Cancelled
from quotarium.gui.tasks import Progress
from quotarium.gui.workbench import Workbench

if TYPE_CHECKING:
    from quotarium.detection import Suggestion
    from quotarium.services.outcome import Outcome
    from quotarium.services.suggesting import Findings, Proposal
    from quotarium.storage.library import Library


class State(Enum):
    """How far the search is."""

    NOTHING = "nothing"
    LOOKING = "looking"
    DONE = "done"
    STOPPED = "stopped"


class Proposing(QObject):
    """Holds what is found; `changed` tells of anything new, `first_found` of a source's first
    result, `clipped` how many quotes were clipped, `skipped` how many suggestions were skipped,
    `failed` carries an error.
    """

    changed = Signal()
    first_found = Signal()
    clipped = Signal(int)
    skipped = Signal(int)
    failed = Signal(object)

    def __init__(self, bench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._source_id: int | None = None
        self._snapshot_id: int | None = None
        self._progress: Progress | None = None
        self._again = False
        self._writing = False
        self.wanted = True
        self.state = State.NOTHING
        self.percent: int | None = None
        self.left: tuple[Proposal, ...] = ()
        self.everything: tuple[Suggestion, ...] = ()

    def open(self, source_id: int, snapshot_id: int | None = None) -> None:
        """Look for quotes in a snapshot of a source; what was read before is let go."""
        if (source_id, snapshot_id) != (self._source_id, self._snapshot_id):
            self.close()
            self._source_id, self._snapshot_id = source_id, snapshot_id
        self.look()

    def close(self) -> None:
        """Let the source go, and stop looking for quotes in it."""
        if self._progress is not None:
            self._progress.moved.disconnect(self._on_moved)
            self._progress.cancel()
        self._bench.tasks.forget("suggestions")
        self._progress, self._again = None, False
        self._source_id, self._snapshot_id = None, None
        self._set(State.NOTHING)
        self.left, self.everything = (), ()
        self.changed.emit()

    def want(self, wanted: bool) -> None:
        """Set whether there are suggestions at all."""
        self.wanted = wanted
        here = self._source_id, self._snapshot_id
        if not wanted:
            self.close()
            self._source_id, self._snapshot_id = here
        else:
            self.look()

    def look(self) -> None:
        """Look for quotes, or once more if it is being done."""
        source_id, snapshot_id = self._source_id, self._snapshot_id
        if source_id is None or not self.wanted:
            return
        if self._progress is not None:
            self._again = True
            return
        progress = self._progress = Progress()
        progress.moved.connect(self._on_moved)
        first = self.state is not State.DONE
        self._set(State.LOOKING if first else State.DONE)

        def work(library: Library) -> Findings:
            from quotarium.services.suggesting import findings

            def go_on(done: int, total: int) -> bool:
                return progress(done, total) and not self._bench.tasks.closing

            return findings(library, source_id, go_on, snapshot_id)

        def take(found: Findings) -> None:
            self._progress = None
            self.left, self.everything = found.left, found.everything
            self._set(State.DONE)
            self.changed.emit()
            if first:
                self.first_found.emit()
            self._look_again()

        def went_wrong(error: Exception) -> None:
            self._progress = None
            self._again = False
            self._set(State.STOPPED)
            self.changed.emit()
            if not isinstance(error, Cancelled):
                self._bench.report(error)

        self._bench.read(work, take, owner=self, key="suggestions", failed=went_wrong)
        self.changed.emit()

    def cancel(self) -> None:
        """Stop looking."""
        if self._progress is not None:
            self._progress.cancel()

    def clip(self, proposals: Sequence[Proposal]) -> None:
        """Clip proposals as they are, in one step."""
        from quotarium.services.suggesting import accept, accept_all

        source_id, wanted = self._source_id, [one.suggestion for one in proposals]
        snapshot_id = self._snapshot_id
        if source_id is None or not wanted or self._writing:
            return

        def work(library: Library) -> Outcome[Any]:
            if len(wanted) == 1:
                return accept(library, source_id, wanted[0], snapshot_id)
            return accept_all(library, source_id, wanted, snapshot_id)

        self._drop(proposals)
        self._write(work, lambda _: self.clipped.emit(len(wanted)))

    def skip(self, proposals: Sequence[Proposal]) -> None:
        """Leave proposals out from now on."""
        from quotarium.services.suggesting import skip

        source_id, unwanted = self._source_id, [one.suggestion for one in proposals]
        snapshot_id = self._snapshot_id
        if source_id is None or not unwanted or self._writing:
            return
        self._drop(proposals)
        self._write(
            lambda library: skip(library, source_id, unwanted, snapshot_id),
            lambda _: self.skipped.emit(len(unwanted)),
        )

    def _write(self, work: Any, then: Any) -> None:
        self._writing = True

        def done(value: object) -> None:
            self._writing = False
            then(value)

        def went_wrong(error: Exception) -> None:
            self._writing = False
            # What was taken off the list in advance comes back.
            self.look()
            self.failed.emit(error)

        self._bench.write(work, done, failed=went_wrong)

    def _drop(self, proposals: Sequence[Proposal]) -> None:
        """Take proposals off the list at once: the next key is for the next one."""
        gone = {one.fingerprint for one in proposals}
        self.left = tuple(one for one in self.left if one.fingerprint not in gone)
        self.changed.emit()

    def _set(self, state: State) -> None:
        self.state = state
        self.percent = None

    def _look_again(self) -> None:
        if self._again:
            self._again = False
            self.look()

    def _on_moved(self, done: int, total: int) -> None:
        if self._progress is not None:
            percent = 100 * done // max(1, total)
            if percent != self.percent and self.state is State.LOOKING:
                self.percent = percent
                self.changed.emit()
