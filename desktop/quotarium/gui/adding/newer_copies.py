"""A source's page fetched again, a newer file of it, a recording to its transcript."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from quotarium.errors import AlreadyThere, Cancelled
from quotarium.gui.actions import Handler
from quotarium.gui.routes import Route
from quotarium.gui.tasks import Progress
from quotarium.gui.translation import in_figures
from quotarium.gui.waiting import Waiting
from quotarium.gui.workbench import Workbench

if TYPE_CHECKING:
    from quotarium.model.clipping import Snapshot
    from quotarium.services.capturing import Captured, Recaptured
    from quotarium.services.outcome import Outcome
    from quotarium.storage.library import Library


class NewerCopies(QObject):
    """Does this for the source that a page shows; every copy is kept beside those before."""

    def __init__(self, bench: Workbench, page: QWidget, shown: Callable[[], int | None]) -> None:
        super().__init__(page)
        self._bench = bench
        self._page = page
        self._shown = shown
        self._waiting: Waiting | None = None

    def handlers(self) -> Mapping[str, Handler]:
        """Return what is done, by action id."""
        return {
            "source.fetch_again": self.fetch,
            "source.newer_copy": self.choose,
            "source.recognise": self.recognise,
            "source.recording": self.choose_recording,
        }

    def fetch(self) -> None:
        """Fetch the source's page once more."""
        source_id = self._shown()
        if source_id is None or self._waiting is not None:
            return
        waiting = self._wait(self.tr("Fetching the page…"))
        bench, offline = self._bench, self._bench.settings.offline

        def work(library: Library) -> Recaptured:
            from quotarium.services.capturing import capture_again

            return capture_again(
                library,
                source_id,
                offline=offline,
                cancelled=lambda: waiting.stopped or bench.tasks.closing,
            )

        def take(found: Recaptured) -> None:
            told = self.tr("The page was fetched; this copy is kept beside the older ones.")
            if found.same_text:
                told = self.tr("The page was fetched; its text is the same as in the copy before.")
            self._keep(source_id, found.captured, told)

        bench.read(work, take, failed=self._on_failed)

    def choose(self) -> None:
        """Ask for a newer file of the source."""
        source_id = self._shown()
        if source_id is None or self._waiting is not None:
            return
        name, _ = QFileDialog.getOpenFileName(self._page, self.tr("A newer copy of this source"))
        if name:
            self.add_file(source_id, Path(name))

    def add_file(self, source_id: int, path: Path) -> None:
        """Keep a file as a newer copy of a source."""
        waiting = self._wait(self.tr("Reading %1…").replace("%1", path.name))
        bench = self._bench

        def work() -> Captured:
            from quotarium.services.capturing import capture

            return capture(path, cancelled=lambda: waiting.stopped or bench.tasks.closing)

        told = self.tr("The newer copy is kept beside the older ones.")
        bench.run(work, lambda found: self._keep(source_id, found, told), failed=self._on_failed)

    def recognise(self) -> None:
        """Recognise the text of a scan; the copy that has it is kept beside the scan itself."""
        source_id = self._shown()
        if source_id is None or self._waiting is not None:
            return
        waiting = self._wait(self.tr("Recognising the text…"))
        progress = Progress()
        progress.moved.connect(self._on_recognised)
        bench = self._bench

        def work(library: Library) -> Captured:
            from quotarium.services.capturing import recognise

            def go_on(done: int, total: int) -> bool:
                return progress(done, total) and not (waiting.stopped or bench.tasks.closing)

            return recognise(library, source_id, go_on)

        told = self.tr("The text was recognised; compare quotes with the pages.")
        bench.read(work, lambda found: self._keep(source_id, found, told), failed=self._on_failed)

    def _on_recognised(self, done: int, total: int) -> None:
        if self._waiting is not None:
            told = self.tr("Recognising the text: page %1 of %2")
            told = told.replace("%1", in_figures(done + 1)).replace("%2", in_figures(total))
            self._waiting.tell(told, done, total)

    def choose_recording(self) -> None:
        """Ask for the recording that the newest snapshot's transcript belongs to."""
        if self._shown() is None:
            return
        name, _ = QFileDialog.getOpenFileName(self._page, self.tr("The recording; it is linked"))
        if name:
            self.link(Path(name))

    def link(self, recording: Path) -> None:
        """Link a recording; it stays where it is."""
        source_id = self._shown()
        if source_id is None:
            return

        def work(library: Library) -> Outcome[None]:
            from quotarium.services.adding import link_recording

            return link_recording(library, source_id, recording)

        told = self.tr("Linked: %1. The recording stays where it is.")
        told = told.replace("%1", recording.name)
        self._bench.write(work, lambda _: self._bench.told_undoable.emit(told))

    def _keep(self, source_id: int, captured: Captured, told: str) -> None:
        def work(library: Library) -> Outcome[Snapshot]:
            from quotarium.services.adding import keep_again

            return keep_again(library, source_id, captured)

        def take(_: Snapshot) -> None:
            self._ended()
            # What is shown may be an older copy that was chosen.
            self._bench.go(Route(page="reader", id=source_id))
            if captured.redirected:
                led = self.tr("It was found at %1.").replace("%1", captured.address)
                self._bench.told_undoable.emit(f"{told} {led}")
            else:
                self._bench.told_undoable.emit(told)

        self._bench.write(work, take, failed=self._on_failed)

    def _wait(self, title: str) -> Waiting:
        self._waiting = Waiting(title, self._page)
        return self._waiting

    def _ended(self) -> None:
        if self._waiting is not None:
            self._waiting.end()
            self._waiting = None

    def _on_failed(self, error: Exception) -> None:
        self._ended()
        if isinstance(error, Cancelled):
            self._bench.told.emit(self.tr("Stopped; nothing was added."))
        elif isinstance(error, AlreadyThere):
            self._bench.told.emit(
                self.tr(
                    "This copy is the same to the last byte as one that is kept: nothing added."
                )
            )
        else:
            self._bench.report(error)
