"""From selected words to a quote: opens the panel, follows the selection, keeps what is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from quotarium.errors import InvalidDate, WorldError
from quotarium.gui.faults import sentence_of
from quotarium.gui.reader.clip_panel import ClipPanel
from quotarium.gui.reader.proposing import Proposing
from quotarium.gui.reader.surface import Surface
from quotarium.gui.widgets.floating_banner import FloatingBanner
from quotarium.gui.workbench import Workbench

if TYPE_CHECKING:
    from quotarium.model.details import QuoteDetails
    from quotarium.services.clipping import ClipRequest
    from quotarium.services.outcome import Outcome
    from quotarium.services.sources import Reading
    from quotarium.storage.library import Library

_PAUSE = 200


class ClipFlow(QObject):
    """`panel_wanted` says that a quote is begun, `clipped` that it is kept.

    `opened` is the source that is read.
    """

    panel_wanted = Signal()
    clipped = Signal()

    def __init__(
        self,
        bench: Workbench,
        surface: Surface,
        banner: FloatingBanner,
        panel: ClipPanel,
        proposing: Proposing,
    ) -> None:
        super().__init__(surface)
        self.opened: Reading | None = None
        self._bench = bench
        self._surface = surface
        self._banner = banner
        self._panel = panel
        self._proposing = proposing
        self._saving = False
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.setInterval(_PAUSE)
        self._follow.timeout.connect(self._take_selection)
        panel.clip_wanted.connect(self._clip)

    def begin(self) -> None:
        """Open the panel for the selected words."""
        if self._open_draft():
            self.panel_wanted.emit()
            self._panel.begin()

    def keep(self) -> None:
        """Keep the quote that is open, with the words that are selected now."""
        self._take_selection()
        self._panel.save()

    def follow_selection(self) -> None:
        """Take over, after a pause, a selection that is changed while the panel is open."""
        self._follow.start()

    def stop_following(self) -> None:
        """Let the selection be: the panel is left."""
        self._follow.stop()

    def _take_selection(self) -> None:
        self._follow.stop()
        self._open_draft(moved=True)

    def _open_draft(self, *, moved: bool = False) -> bool:
        from quotarium.services.clipping import draft_in
        from quotarium.services.suggesting import near

        selected = self._surface.selected()
        if self.opened is None or selected is None:
            if not moved:
                told = self.tr("Select the words first, then press C.")
                self._banner.tell(told, problem=True)
            return False
        offered = near(self._proposing.everything, self.opened.structured.text, *selected)
        draft = draft_in(self.opened, *selected)
        self._panel.open_draft(self.opened, draft, moved=moved, offered=offered)
        return True

    def _clip(self, request: ClipRequest) -> None:
        if self._saving:
            return
        self._saving = True

        def work(library: Library) -> Outcome[QuoteDetails]:
            from quotarium.services.clipping import clip

            return clip(library, request)

        self._bench.write(work, self._on_clipped, failed=self.tell_failure)

    def _on_clipped(self, details: QuoteDetails) -> None:
        self._saving = False
        self._panel.forget()
        self._surface.unselect()
        self.clipped.emit()
        told = self.tr("Clipped.") if details.quote.reviewed else self.tr("Clipped to the Inbox.")
        self._banner.tell(told, step=self.tr("Undo"), do=self._bench.history.undo)
        self._surface.setFocus()

    def tell_failure(self, error: Exception) -> None:
        """Say why nothing was clipped; what was filled in stays."""
        self._saving = False
        if isinstance(error, WorldError):
            self._banner.tell(sentence_of(error), problem=True)
        else:
            self._bench.report(error)
        if isinstance(error, InvalidDate):
            self._panel.form.said.setFocus()
