"""Checks quotes against their sources in the background and says what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from quotarium.errors import Cancelled
from quotarium.gui import words
from quotarium.gui.tasks import Progress
from quotarium.gui.waiting import Waiting
from quotarium.gui.widgets.banner import Banner
from quotarium.gui.workbench import Workbench
from quotarium.model.clipping import VerificationState

if TYPE_CHECKING:
    from quotarium.services.comparing import Comparison
    from quotarium.services.outcome import Outcome
    from quotarium.services.verifying import Report
    from quotarium.storage.library import Library


class Checking(QObject):
    """One check at a time, with progress and a button that stops it."""

    def __init__(self, bench: Workbench, banner: Banner, parent: QWidget) -> None:
        super().__init__(parent)
        self._bench = bench
        self._banner = banner
        self._window = parent
        self._waiting: Waiting | None = None

    def check(self, ids: Sequence[int] | None = None) -> None:
        """Check quotes, all of them without ids; what differs can then be looked at."""
        if self._waiting or self._bench.library is None:
            return
        if ids is not None and not ids:
            self._banner.tell(self.tr("Select a quote first."), problem=True)
            return
        progress = Progress()
        waiting = self._waiting = Waiting(self.tr("Checking quotes"), self._window)
        progress.moved.connect(self._on_moved)

        def work(library: Library) -> Outcome[Report]:
            from quotarium.services.verifying import verify_quotes

            return verify_quotes(
                library,
                ids,
                lambda done, total: (
                    progress(done, total) and not (waiting.stopped or self._bench.tasks.closing)
                ),
            )

        def ended() -> None:
            self._waiting = None
            waiting.end()

        def take(report: Report) -> None:
            ended()
            self._tell(report)

        def failed(error: Exception) -> None:
            ended()
            if isinstance(error, Cancelled):
                self._banner.tell(self.tr("Stopped; nothing of the check was kept."))
            else:
                self._bench.report(error)

        self._bench.write(work, take, failed=failed)

    def _on_moved(self, done: int, total: int) -> None:
        if self._waiting is not None:
            self._waiting.tell(self.tr("Comparing quotes with their sources…"), done, total)

    def _tell(self, report: Report) -> None:
        counts = [
            f"{number} {words.within(words.state_words(state)[0])}"
            for state in VerificationState
            if (number := report.counts.get(state, 0))
        ]
        told = self.tr("%Ln clippings checked: %1.", "", report.checked)
        told = told.replace("%1", ", ".join(counts) or self.tr("nothing to compare with"))
        if report.stopped:
            told = self.tr("Stopped. What was compared by then is kept: %1").replace("%1", told)
        found = report.of(VerificationState.ALTERED, VerificationState.NOT_FOUND)
        differing = [one.quote_id for one in found if one.differences or not one.declared_edits]
        if not differing:
            ambiguous = report.counts.get(VerificationState.AMBIGUOUS, 0)
            self._banner.tell(told, problem=bool(ambiguous))
            return
        self._banner.tell(
            told,
            problem=True,
            step=self.tr("Show what differs"),
            do=lambda: self.show(list(dict.fromkeys(differing))),
        )

    def show(self, ids: Sequence[int]) -> None:
        """Show quotes that were found altered, or not found, beside their sources."""
        if not ids:
            self._banner.tell(self.tr("Select a quote first."), problem=True)
            return

        def work(library: Library) -> tuple[Comparison, ...]:
            from quotarium.services.comparing import comparisons

            return comparisons(library, ids)

        def take(compared: tuple[Comparison, ...]) -> None:
            from quotarium.gui.checking.differences import DifferencesDialog

            if not compared:
                self._banner.tell(self.tr("Nothing differs from the source."))
                return
            dialog = DifferencesDialog(compared, self._window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

        self._bench.read(work, take, owner=self, key="differences")
