"""The page on which a source is read and quotes are clipped from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quotarium.errors import WorldError
from quotarium.gui.actions import Actions, Handler
from quotarium.gui.adding.newer_copies import NewerCopies
from quotarium.gui.pages.page import Page
from quotarium.gui.reader.clip_flow import ClipFlow
from quotarium.gui.reader.clip_panel import ClipPanel
from quotarium.gui.reader.clippings_panel import ClippingsPanel
from quotarium.gui.reader.find_bar import FindBar
from quotarium.gui.reader.finding import find_all
from quotarium.gui.reader.header import ReaderHeader
from quotarium.gui.reader.marked_in_file import MarkedInFile
from quotarium.gui.reader.marks import Mark, marks_of
from quotarium.gui.reader.selection_deeds import SelectionDeeds
from quotarium.gui.reader.suggestion_flow import SuggestionFlow
from quotarium.gui.reader.surface import Surface
from quotarium.gui.reader.text_or_pages import TextOrPages
from quotarium.gui.reader.view import ReaderView
from quotarium.gui.routes import Route
from quotarium.gui.translation import in_figures
from quotarium.gui.widgets.floating_banner import FloatingBanner
from quotarium.gui.workbench import Workbench
from quotarium.model.changes import Changes, Kind

if TYPE_CHECKING:
    from quotarium.services.sources import Reading
    from quotarium.services.suggesting import Proposal
    from quotarium.storage.library import Library


class ReaderPage(Page):
    """The text, and at its right the quotes clipped from it, a new one, or one of them."""

    def __init__(self, bench: Workbench, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(bench, actions, parent)
        self._route = Route(page="reader")
        self._opened: Reading | None = None
        self._side: QWidget | None = None
        self.header = ReaderHeader()
        self.find_bar = FindBar()
        self.view = ReaderView()
        self.surface = Surface(self.view)
        self.banner = FloatingBanner(self.surface)
        self.deeds = SelectionDeeds(bench, self.surface, self.banner)
        self.clippings = ClippingsPanel(bench)
        self.flow = SuggestionFlow(bench, self.surface, self.banner, self.clippings)
        self.lists = self.flow.lists
        self.suggestions = self.flow.panel
        self.clip_panel = ClipPanel(bench)
        self._newer = NewerCopies(bench, self, lambda: self._route.id)
        self.sheets = TextOrPages(bench, self.surface, self.header, self.banner, self._newer)
        self._marked = MarkedInFile(bench, self.surface, self.banner)
        self._clipping = ClipFlow(
            bench, self.surface, self.banner, self.clip_panel, self.flow.proposing
        )
        self._side = self.lists
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.header)
        box.addWidget(self.find_bar)
        box.addWidget(self.surface, 1)
        self._connect()

    def _connect(self) -> None:
        self.header.back_wanted.connect(lambda: self.bench.go(Route(page="sources")))
        self.header.details_wanted.connect(self._show_source)
        self.header.clip_wanted.connect(self.clip)
        self.header.pages_wanted.connect(self._switch)
        self.sheets.noted.connect(self._marked.take_notes)
        self._marked.failed.connect(self._clipping.tell_failure)
        self.view.was_set.connect(self._propose)
        self.header.snapshot_wanted.connect(self._read_snapshot)
        self.surface.pdf.bar.import_wanted.connect(self._import_marked)
        self.surface.selection_changed.connect(self._on_selection)
        self.surface.clip_wanted.connect(self.clip)
        self.surface.mark_chosen.connect(self._show_quote)
        self.surface.menu_wanted.connect(self.deeds.show_menu)
        self.deeds.clip_wanted.connect(self.clip)
        self.deeds.quote_wanted.connect(self._show_quote)
        self.surface.zoomed.connect(self._on_zoomed)
        self.clippings.shown.connect(self._go_to_quote)
        self.clippings.opened.connect(self._show_quote)
        self._clipping.panel_wanted.connect(self._show_clip_panel)
        self._clipping.clipped.connect(lambda: self._show_side(self.lists))
        self.clip_panel.cancelled.connect(self._on_cancelled)
        self.clip_panel.form.source_opened.connect(self._show_source)
        self.find_bar.find_wanted.connect(self._find)
        self.find_bar.moved.connect(
            lambda: self.surface.set_found(self.find_bar.places, self.find_bar.current)
        )
        self.find_bar.closed.connect(self.surface.setFocus)
        self.flow.lists_wanted.connect(lambda: self._show_side(self.lists))
        self.flow.edit_wanted.connect(self._edit_proposal)
        self.flow.failed.connect(self._clipping.tell_failure)

    # What the window asks.

    def show_route(self, route: Route) -> None:
        other = self._opened is None or self._opened.source.id != route.id
        other = other or self._route.snapshot_id != route.snapshot_id
        self._route = route
        if other:
            self._opened = self._clipping.opened = None
            self._marked.forget()
            self.flow.let_go()
            self.banner.hide()
            if self.find_bar.isVisible():
                self.find_bar.close_bar()
            self._show_side(self.lists)
        if self._side is not self.clip_panel:
            self._show_side(self.lists)
        self._read(self._on_opened)

    def on_changes(self, changes: Changes) -> None:
        if changes.touch(Kind.QUOTE, Kind.CLIPPING, Kind.SOURCE, Kind.SNAPSHOT, Kind.SPEAKER):
            self._read(self._on_read_again)

    def handlers(self) -> Mapping[str, Handler]:
        return {
            "source.clip": self.clip,
            "source.details": self._show_source,
            "source.copy_cited": self.deeds.copy_cited,
            "source.suggestions": self._go_to_suggestions,
            "source.clip_ticked": self.flow.clip_ticked,
            "view.suggestions": self.flow.toggle,
            "view.pages": self._switch,
            "source.import_marked": self._import_marked,
            **self._newer.handlers(),
            "search.focus": self._open_find,
            "view.zoom_in": lambda: self.surface.zoom(1),
            "view.zoom_out": lambda: self.surface.zoom(-1),
            "view.zoom_usual": lambda: self.surface.zoom(0),
        }

    def panel(self) -> QWidget | None:
        return self._side

    def focus_first(self) -> None:
        self.surface.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.find_bar.isVisible():
            self.find_bar.close_bar()
        elif self._side is not self.lists:
            self._on_cancelled()
        else:
            self.surface.unselect()

    # Opening.

    def _read(self, then: Callable[[Reading], None]) -> None:
        source_id, snapshot_id = self._route.id, self._route.snapshot_id
        if source_id is None:
            return

        def work(library: Library) -> Reading:
            from quotarium.services.sources import reading

            return reading(library, source_id, snapshot_id)

        self.bench.read(work, then, owner=self, key="reading", failed=self._on_unreadable)

    def _read_snapshot(self, snapshot_id: int) -> None:
        self.bench.go(Route(page="reader", id=self._route.id, snapshot_id=snapshot_id))

    def _on_unreadable(self, error: Exception) -> None:
        self.bench.report(error)
        if isinstance(error, WorldError):
            self.bench.go(Route(page="sources"))

    def _on_opened(self, opened: Reading) -> None:
        before, route = self._opened, self._route
        other = before is None or before.snapshot != opened.snapshot
        if other:
            self._show_text(opened)
        self._take(opened)
        if other:
            self.sheets.tell_fault(opened)
        self.title_changed.emit(opened.source.title)
        self.surface.setFocus()
        if route.start is not None and route.end is not None:
            self.surface.go_to(route.start, route.end, select=False)
        if route.quote_id is not None:
            self._show_quote(route.quote_id)

    def _on_read_again(self, opened: Reading) -> None:
        if self._opened is None or self._opened.source.id != opened.source.id:
            return
        if self._opened.snapshot != opened.snapshot:
            self.flow.let_go()
            self._show_text(opened)
        self._take(opened)
        self.clippings.look_again()

    def _take(self, opened: Reading) -> None:
        self._opened = self.deeds.opened = self._clipping.opened = opened
        self.header.show_reading(opened)
        self._propose()
        self._marked.take(opened)
        marks = marks_of(opened.clippings, opened.structured.text)
        self.surface.set_marks(marks)
        in_text = [mark.quote_id for mark in marks]
        elsewhere = [clipping.quote_id for clipping in opened.clippings]
        ids = tuple(dict.fromkeys([*in_text, *elsewhere]))
        self.clippings.show_quotes(ids, has_text=bool(opened.structured.text.strip()))
        if self._side is None and self.shown_quote not in ids:
            self._show_side(self.lists)

    def _propose(self) -> None:
        """Look for quotes once the text is set: both at once would take turns at every word."""
        opened = self._opened
        if opened is not None and self.view.is_set:
            snapshot_id = opened.snapshot.id if opened.snapshot else None
            self.flow.proposing.open(opened.source.id, snapshot_id)

    def _show_text(self, opened: Reading) -> None:
        self._marked.forget()
        self.sheets.show_text(opened)

    def _switch(self) -> None:
        self.sheets.switch(self.find_bar)

    def _import_marked(self) -> None:
        self._marked.bring_in(self._route)

    # The right side.

    @property
    def shown_quote(self) -> int | None:
        """The quote that is looked at."""
        return self._shown_quote

    _shown_quote: int | None = None

    def _show_side(self, panel: QWidget | None) -> None:
        if panel is not None:
            self._shown_quote = None
            self.surface.set_active(None)
        if panel is not self._side:
            self._clipping.stop_following()
            self._side = panel
            self.panel_changed.emit()

    def _show_quote(self, quote_id: int) -> None:
        """Show a quote in the inspector, its place in the text set off."""
        self._shown_quote = quote_id
        self.surface.set_active(quote_id)
        self.clippings.set_current(quote_id)
        self._show_side(None)
        self.quotes_selected.emit((quote_id,))

    def _go_to_quote(self, quote_id: int) -> None:
        """Show where a card's quote stands, and leave the cards where they are."""
        self.surface.set_active(quote_id)
        mark = next((m for m in self._marks() if m.quote_id == quote_id), None)
        if mark is not None:
            self.surface.go_to(mark.start, mark.end, select=False)

    def _marks(self) -> tuple[Mark, ...]:
        opened = self._opened
        return marks_of(opened.clippings, opened.structured.text) if opened else ()

    def _on_selection(self) -> None:
        selected = self.surface.selected()
        self.header.set_can_clip(selected is not None)
        if self._side is self.clip_panel:
            self._clipping.follow_selection()
        elif selected is not None and self._side is None:
            self._show_side(self.lists)

    def _show_source(self) -> None:
        if self._route.id is not None:
            self.bench.go(Route(page="source", id=self._route.id))

    # Clipping.

    def clip(self) -> None:
        """Open the panel for the selected words; keep the quote if it is open already."""
        if self._side is self.clip_panel and self.clip_panel.isVisible():
            self._clipping.keep()
        else:
            self._clipping.begin()

    def _show_clip_panel(self) -> None:
        self._show_side(self.clip_panel)
        if not self.clip_panel.isVisible():
            # The side panel is hidden: clipping needs it.
            self.actions_table["view.inspector"].trigger()

    def _on_cancelled(self) -> None:
        self._show_side(self.lists)
        self.surface.setFocus()

    def _go_to_suggestions(self) -> None:
        self.flow.bring_up()
        if not self.lists.isVisible():
            self.actions_table["view.inspector"].trigger()
        self.suggestions.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _edit_proposal(self, proposal: Proposal) -> None:
        """Open the panel of a new quote with what is suggested."""
        self.surface.select(proposal.suggestion.start, proposal.suggestion.end)
        self.clip_panel.forget()
        self.clip()

    # Finding.

    def _open_find(self) -> None:
        selected = self.surface.selected()
        words = self.surface.text_map.plain(*selected) if selected else ""
        self.find_bar.open_bar(words if len(words) < 60 and "\n" not in words else "")

    def _find(self, words: str) -> None:
        places = find_all(self.surface.text_map.text, words)
        after = self.surface.here.caret()
        self.find_bar.set_places(places, after)

    def _on_zoomed(self) -> None:
        told = self.tr("Type at %1 %").replace("%1", in_figures(self.view.zoom_percent()))
        self.banner.tell(told)
