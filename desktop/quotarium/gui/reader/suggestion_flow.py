"""Ties the suggestions to the text: where they stand, which is looked at, what was done to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from quotarium.gui.reader.clippings_panel import ClippingsPanel
from quotarium.gui.reader.lists_panel import ListsPanel
from quotarium.gui.reader.proposing import Proposing
from quotarium.gui.reader.suggestions_panel import SuggestionsPanel
from quotarium.gui.reader.surface import Surface
from quotarium.gui.widgets.banner import Banner
from quotarium.gui.workbench import Workbench

if TYPE_CHECKING:
    from quotarium.services.suggesting import Proposal


class SuggestionFlow(QObject):
    """`lists_wanted` asks for the side with the lists, `edit_wanted` carries a Proposal that is
    to be looked at before it is clipped, `failed` an error.
    """

    lists_wanted = Signal()
    edit_wanted = Signal(object)
    failed = Signal(object)

    def __init__(
        self, bench: Workbench, view: Surface, banner: Banner, clippings: ClippingsPanel
    ) -> None:
        super().__init__(view)
        self._bench = bench
        self._view = view
        self._banner = banner
        self._switched = False
        self.proposing = Proposing(bench, self)
        self.panel = SuggestionsPanel(self.proposing)
        self.lists = ListsPanel(clippings, self.panel, self.proposing)
        cards = self.panel.list
        cards.shown.connect(self._show)
        cards.clip_wanted.connect(lambda one: self.proposing.clip([one]))
        cards.edit_wanted.connect(self.edit_wanted)
        cards.skip_wanted.connect(lambda one: self.proposing.skip([one]))
        cards.skip_kind_wanted.connect(self._skip_kind)
        cards.left.connect(view.setFocus)
        view.proposal_chosen.connect(self._on_chosen)
        self.panel.clip_all_wanted.connect(self.clip_ticked)
        self.lists.switched.connect(self._on_switched)
        self.proposing.changed.connect(self._underline)
        self.proposing.first_found.connect(self._on_first_found)
        self.proposing.clipped.connect(self._on_clipped)
        self.proposing.skipped.connect(self._on_skipped)
        self.proposing.failed.connect(self.failed)

    def let_go(self) -> None:
        """Forget the source that was read."""
        self._switched = False
        self.proposing.close()
        self.lists.show_clippings()

    def toggle(self) -> None:
        """Show or hide the suggestions."""
        self.proposing.want(not self.proposing.wanted)
        if self.proposing.wanted:
            self._banner.tell(self.tr("Suggestions are shown."))
        else:
            self.lists.show_clippings()
            self._view.set_proposal(None)
            self._banner.tell(self.tr("Suggestions are hidden."))

    def bring_up(self) -> None:
        """Show the list of suggestions."""
        if not self.proposing.wanted:
            self.toggle()
        self.lists.show_suggestions()
        self.lists_wanted.emit()

    def clip_ticked(self) -> None:
        """Clip everything that is ticked, in one step."""
        ticked = self.panel.model.ticked()
        if ticked:
            self.proposing.clip(ticked)
        else:
            self._banner.tell(self.tr("Nothing is ticked."), problem=True)

    def _underline(self) -> None:
        left = self.proposing.left
        self._view.set_proposals([(one.suggestion.start, one.suggestion.end) for one in left])

    def _on_switched(self) -> None:
        self._switched = True
        if not self.lists.shows_suggestions:
            self._view.set_proposal(None)

    def _on_first_found(self) -> None:
        """Show the suggestions of a source just opened, unless the other list was chosen."""
        if self.proposing.left and not self._switched:
            self.lists.show_suggestions()

    def _show(self, proposal: Proposal) -> None:
        """Show where a suggestion stands, set off from the others."""
        place = (proposal.suggestion.start, proposal.suggestion.end)
        self._view.set_proposal(place)
        self._view.go_to(*place, select=False)

    def _on_chosen(self, number: int) -> None:
        proposal = self.proposing.left[number]
        self.bring_up()
        self.panel.list.set_current(proposal.fingerprint)
        self._view.set_proposal((proposal.suggestion.start, proposal.suggestion.end))

    def _skip_kind(self, proposal: Proposal) -> None:
        self.proposing.skip(self.panel.model.of_kind(proposal.suggestion.kind))

    def _on_clipped(self, number: int) -> None:
        one, several = self.tr("Clipped."), self.tr("%Ln quotes clipped.", "", number)
        self._tell_done(one if number == 1 else several)

    def _on_skipped(self, number: int) -> None:
        one, several = self.tr("Skipped."), self.tr("%Ln suggestions skipped.", "", number)
        self._tell_done(one if number == 1 else several)

    def _tell_done(self, told: str) -> None:
        self._banner.tell(told, step=self.tr("Undo"), do=self._bench.history.undo)
        proposal = self.panel.list.current()
        if proposal is not None and self.panel.list.hasFocus():
            self._show(proposal)
        else:
            self._view.set_proposal(None)
