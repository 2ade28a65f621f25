"""Many things added one after the other in the background: read by one child, kept one by one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from quotarium.errors import Cancelled
from quotarium.gui.translation import in_figures
from quotarium.gui.waiting import Waiting
from quotarium.gui.workbench import Workbench

if TYPE_CHECKING:
    from quotarium.model.source import Source
    from quotarium.reading.child import Child
    from quotarium.services.capturing import Captured
    from quotarium.services.gathering import Gathered
    from quotarium.services.outcome import Outcome
    from quotarium.storage.library import Library

Thing = Path | str


@dataclass(frozen=True, slots=True)
class Taken:
    """A thing that became a source; `address` is where a page led to, `warnings` sentences."""

    name: str
    source: Source
    address: str = ""
    warnings: tuple[str, ...] = ()


@dataclass
class Report:
    """What came of adding: what was taken, what was refused by which error, what was left out of
    folders and why, and how many things were not come to because it was stopped.
    """

    taken: list[Taken] = field(default_factory=list)
    refused: list[tuple[str, Exception]] = field(default_factory=list)
    left_out: list[tuple[str, str]] = field(default_factory=list)
    not_tried: int = 0


class Intake(QObject):
    """Takes things in; `ended` carries the Report once all are through or it was stopped."""

    ended = Signal(object)

    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        super().__init__(parent)
        self._bench = bench
        self._parent = parent
        self._queue: list[Thing] = []
        self._report = Report()
        self._waiting: Waiting | None = None
        self._child: Child | None = None
        self._total = 0
        self._gathering = 0
        self._working = False

    @property
    def busy(self) -> bool:
        """Whether something is being added."""
        return self._waiting is not None

    def take(self, things: Sequence[Thing]) -> None:
        """Add files, web addresses, and the documents in folders; more may be added meanwhile."""
        if self._bench.library is None or not things:
            return
        if self._waiting is None:
            self._report, self._total = Report(), 0
            self._waiting = Waiting(self.tr("Adding sources"), self._parent)
        waiting = self._waiting
        waiting.tell(self.tr("Looking what there is…"))
        self._gathering += 1

        def work() -> Gathered:
            from quotarium.services.gathering import gather

            return gather(things, cancelled=lambda: self._is_stopped(waiting))

        def gathered(found: Gathered) -> None:
            self._queue.extend(found.things)
            self._total += len(found.things)
            self._report.left_out += [(str(one.path), one.reason) for one in found.left_out]
            self._gathered()

        def failed(error: Exception) -> None:
            if isinstance(error, Cancelled):
                self._report.not_tried += 1
            else:
                self._report.refused.append((", ".join(map(str, things)), error))
            self._gathered()

        self._bench.run(work, gathered, failed=failed)

    def _gathered(self) -> None:
        self._gathering -= 1
        if not self._working:
            self._next()

    def _next(self) -> None:
        waiting = self._waiting
        assert waiting is not None
        self._working = bool(self._queue) and not waiting.stopped
        if not self._working:
            if not self._gathering:  # else what is still gathered goes on
                self._end()
            return
        thing = self._queue.pop(0)
        name = thing.name if isinstance(thing, Path) else thing
        done = self._total - len(self._queue)
        text = self.tr("Adding %1") if self._total == 1 else self.tr("Adding %2 of %3: %1")
        text = text.replace("%2", in_figures(done)).replace("%3", in_figures(self._total))
        # Files have names of any length.
        waiting.tell(
            text.replace("%1", name[-60:]), done - 1, 0 if self._total == 1 else self._total
        )
        offline = self._bench.settings.offline

        def work() -> Captured:
            from quotarium.reading.child import Child
            from quotarium.services.capturing import capture

            if self._child is None:
                self._child = Child()
            return capture(
                thing,
                offline=offline,
                child=self._child,
                cancelled=lambda: self._is_stopped(waiting),
            )

        self._bench.run(work, lambda found: self._keep(name, found), failed=self._refuse(name))

    def _keep(self, name: str, captured: Captured) -> None:
        pattern = self._bench.settings.citekey_pattern

        def work(library: Library) -> Outcome[Source]:
            from quotarium.services.adding import keep

            return keep(library, captured, pattern=pattern)

        def kept(source: Source) -> None:
            address = captured.address if captured.redirected else ""
            self._report.taken.append(Taken(name, source, address, captured.warnings))
            self._next()

        self._bench.write(work, kept, failed=self._refuse(name))

    def _refuse(self, name: str) -> Callable[[Exception], None]:
        def refuse(error: Exception) -> None:
            if isinstance(error, Cancelled):
                self._report.not_tried += 1
            else:
                self._report.refused.append((name, error))
            self._next()

        return refuse

    def _end(self) -> None:
        report, child = self._report, self._child
        report.not_tried += len(self._queue)
        self._queue, self._child = [], None
        if child is not None:
            child.close()
        if self._waiting is not None:
            self._waiting.end()
            self._waiting = None
        self.ended.emit(report)

    def _is_stopped(self, waiting: Waiting) -> bool:
        return waiting.stopped or self._bench.tasks.closing
