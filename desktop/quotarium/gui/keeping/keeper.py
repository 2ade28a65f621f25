"""Keeps the library while one works: backups, a look after a crash, old trash taken out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from quotarium.errors import shortened
from quotarium.gui.tasks import Lane
from quotarium.gui.widgets.banner import Banner
from quotarium.gui.workbench import Workbench

if TYPE_CHECKING:
    from pathlib import Path

    from quotarium.model.changes import Changes
    from quotarium.model.keeping import Examined
    from quotarium.services.outcome import Outcome
    from quotarium.services.unsaved import Unsaved
    from quotarium.storage.library import Library

    Left = tuple[Examined | None, Unsaved | None]

#: How often it is asked whether a backup is due (ms), and how long after opening at first.
_EVERY = 5 * 60 * 1000
_FIRST = 60 * 1000
#: How long after the last change (ms) its log is folded into the database.
_FOLD = 3 * 1000


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
        self._fold = QTimer(self)
        self._fold.setSingleShot(True)
        self._fold.setInterval(_FOLD)
        self._fold.timeout.connect(self.fold)
        bench.library_opened.connect(self._on_opened)
        bench.changed.connect(lambda _: self._fold.start())

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

    def fold(self) -> None:
        """Fold what was written into the database."""
        library, tasks = self._bench.library, self._bench.tasks
        if library is not None:
            tasks.start(Lane.KEEP, library.fold_log, lambda _: None, self._bench.report,
                        owner=self, key="fold")  # fmt: skip

    def _on_opened(self) -> None:
        self._timer.start(_FIRST)
        # The first cards come first.
        self._bench.when_calm(self._look)
        self._bench.when_calm(self._purge)

    def _purge(self) -> None:
        """Remove for good what has been in the trash for as many days as were chosen."""
        library, days = self._bench.library, self._bench.settings.trash_days
        if library is None or not days:
            return

        def work() -> Changes:
            from quotarium.services.trash import purge

            return purge(library, days).changes

        tasks = self._bench.tasks
        tasks.start(Lane.WRITE, work, self._bench.changed.emit, self._bench.report, owner=self)

    def _look(self) -> None:
        self._bench.read(_left, self._tell, owner=self, key="left by the program before")

    def _tell(self, left: Left) -> None:
        looked, typed = left
        if looked is not None and (looked.findings or typed is None):
            self._tell_of_crash(looked)
        elif typed is not None:
            self._offer(typed)

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

    def _offer(self, typed: Unsaved) -> None:
        """Offer what was being typed when the program ended."""
        short = shortened(typed.words)
        if typed.clip is not None:
            told = self.tr("A quote was being clipped when Quotarium ended: “%1”.")
            step = self.tr("Put it into the Inbox")
        else:
            told = self.tr("This was being typed when Quotarium ended, and is not kept: “%1”.")
            step = self.tr("Keep it")

        def work(library: Library) -> Outcome[object]:
            from quotarium.services.unsaved import take_unsaved

            return take_unsaved(library, typed)

        def kept(_: object) -> None:
            self._bench.told_undoable.emit(self.tr("Kept what was being typed."))

        self._banner.tell(told.replace("%1", short), problem=True, step=step,
                          do=lambda: self._bench.write(work, kept))  # fmt: skip


def _left(library: Library) -> Left:
    """Return what a crash left, if there was one, and what was being typed then."""
    from quotarium.services.examining import look_over
    from quotarium.services.unsaved import found_unsaved

    return look_over(library) if library.left_open else None, found_unsaved(library.path)
