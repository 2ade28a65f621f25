"""Long work on the library with a progress dialog that can stop it, one at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QProgressDialog, QWidget

from quotarium.errors import Cancelled
from quotarium.gui.tasks import Lane, Progress
from quotarium.gui.workbench import Workbench

T = TypeVar("T")
_PATIENCE = 600


class LongWork(QObject):
    """Runs in a lane; the dialog comes up where it takes longer than a moment."""

    def __init__(self, bench: Workbench, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench
        self._window = window
        self._shown: QProgressDialog | None = None

    def start(
        self,
        told: str,
        lane: Lane,
        work: Callable[[Callable[[int, int], bool]], T],
        then: Callable[[T], None],
    ) -> None:
        """Start `work`, which is given what to report to; a second one meanwhile is not begun."""
        if self._shown is not None:
            self._bench.told.emit(self.tr("Something else is still being done; wait for it."))
            return
        progress = Progress()
        shown = QProgressDialog(told, self.tr("Stop"), 0, 0, self._window)
        shown.setWindowTitle(self.tr("Quotarium"))
        shown.setMinimumDuration(_PATIENCE)
        shown.setAutoReset(False)
        shown.canceled.connect(progress.cancel)
        progress.moved.connect(self._on_moved)
        self._shown = shown
        tasks = self._bench.tasks

        def ended() -> None:
            self._shown = None
            shown.close()
            shown.deleteLater()

        def done(value: T) -> None:
            ended()
            then(value)

        def failed(error: Exception) -> None:
            ended()
            if isinstance(error, Cancelled):
                self._bench.told.emit(self.tr("Stopped; nothing of it was kept."))
            else:
                self._bench.report(error)

        def reported(done: int, total: int) -> bool:
            return progress(done, total) and not tasks.closing

        tasks.start(lane, lambda: work(reported), done, failed, owner=self)

    def _on_moved(self, done: int, total: int) -> None:
        if self._shown is not None:
            self._shown.setMaximum(total)
            self._shown.setValue(done)
