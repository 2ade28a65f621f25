"""Keeps the library while one works: backups by themselves, a look after a crash."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from quotarium.gui.tasks import Lane
from quotarium.gui.widgets.banner import Banner
from quotarium.gui.workbench import Workbench

if TYPE_CHECKING:
    from pathlib import Path

    from quotarium.model.keeping import Examined
    from quotarium.storage.library import Library

#: How often it is asked whether a backup is due (ms), and how long after opening at first.
_EVERY = 5 * 60 * 1000
_FIRST = 60 * 1000


class Keeper(QObject):
    """Works in a lane of its own, so that nobody waits for it."""

    def __init__(self, bench: Workbench, banner: Banner, check: Callable[[], None]) -> None:
        super().__init__(banner)
        self._bench = bench
        self._banner = banner
        self._check = check
        self._failing = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.back_up)
        bench.library_opened.connect(self._on_opened)

    def back_up(self) -> None:
        """Make a backup if one is due; one that fails is told once, not every time."""
        self._timer.setInterval(_EVERY)
        library, settings = self._bench.library, self._bench.settings
        if library is None:
            return
        tasks = self._bench.tasks

        def work() -> Path | None:
            from quotarium.services.backups import backup_when_due

            return backup_when_due(
                library, settings.backups, settings.backup_folder, lambda: not tasks.closing
            )

        def done(_: Path | None) -> None:
            self._failing = False

        def failed(error: Exception) -> None:
            if not self._failing:
                self._bench.report(error)
            self._failing = True

        tasks.start(Lane.KEEP, work, done, failed, owner=self, key="backup")

    def _on_opened(self) -> None:
        self._timer.start(_FIRST)
        library = self._bench.library
        if library is not None and library.left_open:
            self._bench.read(_looked_over, self._tell_of_crash, owner=self, key="after a crash")

    def _tell_of_crash(self, found: Examined) -> None:
        if found.findings:
            self._banner.tell(
                self.tr("Quotarium did not close properly last time, and something is amiss."),
                problem=True,
                step=self.tr("Check the library"),
                do=self._check,
            )
        else:
            self._banner.tell(
                self.tr(
                    "Quotarium did not close properly last time. The library was looked over: "
                    "all that was kept is there."
                )
            )


def _looked_over(library: Library) -> Examined:
    from quotarium.services.examining import look_over

    return look_over(library)
