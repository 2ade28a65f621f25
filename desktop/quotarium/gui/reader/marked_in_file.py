"""Offers what somebody marked in a PDF, and clips it into the Inbox."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from quotarium.gui.reader.surface import Surface
from quotarium.gui.routes import Route
from quotarium.gui.translation import in_figures
from quotarium.gui.widgets.floating_banner import FloatingBanner
from quotarium.gui.workbench import Workbench

if TYPE_CHECKING:
    from quotarium.model.details import QuoteDetails
    from quotarium.reading.pdf_pages.facts import FoundNote
    from quotarium.services.outcome import Outcome
    from quotarium.services.sources import Reading
    from quotarium.storage.library import Library


class MarkedInFile(QObject):
    """`failed` carries an error."""

    failed = Signal(Exception)

    def __init__(self, bench: Workbench, surface: Surface, banner: FloatingBanner) -> None:
        super().__init__(surface)
        self._bench = bench
        self._bar = surface.pdf.bar
        self._banner = banner
        self._opened: Reading | None = None
        self._notes: tuple[FoundNote, ...] = ()
        self._saving = False

    def forget(self) -> None:
        """Know of no marks: another file is shown."""
        self._opened, self._notes = None, ()
        self._bar.show_marked(0)

    def take(self, opened: Reading) -> None:
        """Offer what is marked and not yet clipped of a source."""
        self._opened = opened
        self._offer()

    def take_notes(self, notes: tuple[FoundNote, ...]) -> None:
        """Take what was found marked in the file."""
        self._notes = notes
        self._offer()

    def _offer(self) -> None:
        from quotarium.services.pages import highlights

        fresh = highlights(self._opened, self._notes) if self._opened and self._notes else ()
        self._bar.show_marked(len(fresh))

    def bring_in(self, route: Route) -> None:
        """Clip what is marked in the file of a route into the Inbox."""
        source_id, snapshot_id, notes = route.id, route.snapshot_id, self._notes
        if source_id is None or self._saving:
            return
        self._saving = True

        def work(library: Library) -> Outcome[tuple[QuoteDetails, ...]]:
            from quotarium.services.pages import import_highlights

            return import_highlights(library, source_id, notes, snapshot_id)

        self._bench.write(work, self._on_imported, failed=self._on_failed)

    def _on_imported(self, imported: tuple[QuoteDetails, ...]) -> None:
        self._saving = False
        told = self.tr("Highlights clipped to the Inbox: %1").replace(
            "%1", in_figures(len(imported))
        )
        self._banner.tell(told, step=self.tr("Undo"), do=self._bench.history.undo)

    def _on_failed(self, error: Exception) -> None:
        self._saving = False
        self.failed.emit(error)
