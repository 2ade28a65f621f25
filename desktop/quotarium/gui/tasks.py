"""Background work: values in and out, a lane for each kind of work, progress and cancelling."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from enum import Enum
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, QThreadPool, Signal, Slot

T = TypeVar("T")


class Lane(Enum):
    """Who does the work: several readers, others for what is read of the whole library, one writer,
    one for citations, one for copies of the library; the value is how many.
    """

    READ = ("read", 2)
    #: So that what is seen never waits behind a list of a million.
    SURVEY = ("survey", 2)
    WRITE = ("write", 1)
    CITE = ("cite", 1)
    KEEP = ("keep", 1)


class Progress(QObject):
    """Told by the work how far it is; answers whether to go on."""

    moved = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self._cancelled = False

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._cancelled = True

    def __call__(self, done: int, total: int) -> bool:
        """Report `done` of `total`; False asks to stop."""
        self.moved.emit(done, total)
        return not self._cancelled


class _Task:
    """One piece of work; what came of it is handed back in the window's thread.

    No QRunnable: a pool keeps each one of Python that it was given, with all that came of it.
    """

    def __init__(
        self,
        number: int,
        lane: Lane,
        work: Callable[[], Any],
        then: Callable[[Any], None],
        failed: Callable[[Exception], None],
        owner: QObject | None,
        key: str,
        report: Callable[[object], None],
    ) -> None:
        self.number = number
        self.lane = lane
        self.key = key
        self._work = work
        self._then = then
        self._failed = failed
        self._owner = owner
        self._report = report
        self._result: Any = None
        self._error: Exception | None = None

    def run(self) -> None:
        """Do the work, in the thread of the lane."""
        try:
            self._result = self._work()
        except Exception as error:
            # Every error is handed to the window, which tells the world's fault from ours.
            self._error = error
        self._report(self)

    def hand_back(self, *, latest: bool) -> None:
        """Call back, unless a newer task has this one's key or the asker is gone."""
        owner, then, failed = self._owner, self._then, self._failed
        result, error = self._result, self._error
        self._let_go()
        if not latest or (owner is not None and not shiboken6.isValid(owner)):
            return
        if error is not None:
            failed(error)
        else:
            then(result)

    def _let_go(self) -> None:
        # In this thread: the lane's may be the last that holds the task, and what belongs to Qt
        # may not be let go there.
        self._work = self._then = self._failed = _nothing
        self._result = self._error = self._owner = None


def _nothing(*_: Any) -> None:
    return


class Tasks(QObject):
    """Run work off the window's thread; results arrive in it, the older of one key are dropped."""

    became_idle = Signal()
    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pools = {lane: QThreadPool(self) for lane in Lane}
        for lane, pool in self._pools.items():
            pool.setMaxThreadCount(lane.value[1])
            # SQLite connections and the citation engine are costly to make in a new thread.
            pool.setExpiryTimeout(-1)
        self._numbers = itertools.count(1)
        self._running: dict[int, _Task] = {}
        self._latest: dict[str, int] = {}
        self._closed = False
        self._finished.connect(self._on_finished)

    def start(
        self,
        lane: Lane,
        work: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[Exception], None],
        *,
        owner: QObject | None = None,
        key: str = "",
    ) -> None:
        """Start `work`; `then` gets its value, `failed` its error, both in this thread.

        Nothing is called once `owner` is destroyed, or once newer work of the same key started.
        """
        if self._closed:
            return
        number = next(self._numbers)
        task = _Task(number, lane, work, then, failed, owner, key, self._finished.emit)
        self._running[task.number] = task
        if key:
            self._latest[key] = task.number
        self._pools[lane].start(task.run)

    def forget(self, key: str) -> None:
        """Drop what is still to come for a key."""
        self._latest.pop(key, None)

    @property
    def idle(self) -> bool:
        """Whether nothing runs and nothing waits."""
        return not self._running

    def when_idle(self, do: Callable[[], None]) -> None:
        """Do something as soon as nothing runs and nothing waits: now, mostly."""
        if self._running:
            self.became_idle.connect(do, Qt.ConnectionType.SingleShotConnection)
        else:
            do()

    def busy(self, *lanes: Lane) -> bool:
        """Tell whether something runs or waits in these lanes."""
        return any(task.lane in lanes for task in self._running.values())

    @property
    def closing(self) -> bool:
        """Whether the lanes are being closed, so that long work better stops."""
        return self._closed

    def close(self) -> None:
        """Finish the writes, wait for what runs, drop what waits, and hand nothing back."""
        self._closed = True
        self._latest.clear()
        for lane, pool in self._pools.items():
            if lane is not Lane.WRITE:
                pool.clear()
        for pool in self._pools.values():
            pool.waitForDone()
        self._running.clear()

    @Slot(object)
    def _on_finished(self, task: _Task) -> None:
        if self._running.pop(task.number, None) is None:
            return
        latest = not task.key or self._latest.get(task.key) == task.number
        if latest:
            self._latest.pop(task.key, None)
        task.hand_back(latest=latest)
        if not self._running:
            self.became_idle.emit()
