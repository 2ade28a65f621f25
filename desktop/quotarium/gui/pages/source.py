"""The page of one source: its fields to correct, how it is cited, and what copy is kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from quotarium.errors import WorldError
from quotarium.gui import fonts, words
from quotarium.gui.actions import Actions, Handler
from quotarium.gui.adding.newer_copies import NewerCopies
from quotarium.gui.clipboard import Copying
from quotarium.gui.faults import sentence_of
from quotarium.gui.pages.page import Page
from quotarium.gui.routes import Route
from quotarium.gui.source_form.form import SourceForm
from quotarium.gui.source_form.side import SourceSide
from quotarium.gui.styles.boxes import offer_styles
from quotarium.gui.widgets.buttons import button, quiet_button
from quotarium.gui.widgets.labels import ElidedLabel
from quotarium.gui.widgets.scrolling import scrolling
from quotarium.gui.workbench import Workbench
from quotarium.model.changes import Changes, Kind
from quotarium.model.clipping import Clipping
from quotarium.model.copying import Copied
from quotarium.model.details import FoundIn, QuoteDetails
from quotarium.model.quote import Quote
from quotarium.model.source import Source

if TYPE_CHECKING:
    from quotarium.services.citations import Citations, Preview
    from quotarium.services.outcome import Outcome
    from quotarium.services.sources import Reading
    from quotarium.storage.library import Library

_WIDEST = 760


class SourcePage(Page):
    """Each correction is kept at once and can be undone."""

    def __init__(self, bench: Workbench, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(bench, actions, parent)
        self._source_id: int | None = None
        self._snapshot_id: int | None = None
        self._opened: Reading | None = None
        self.form = SourceForm()
        self.side = SourceSide()
        self._copying = Copying(bench, self)
        self._build()
        self.side.citation.copy_wanted.connect(self._copy)
        self.form.committed.connect(self._change)
        self.side.quotes_wanted.connect(self._show_quotes)
        self.side.snapshot_chosen.connect(self._look_at)
        self._newer = NewerCopies(bench, self, lambda: self._source_id)
        self.side.offer(
            actions["source.fetch_again"],
            actions["source.newer_copy"],
            actions["source.recording"],
        )
        self.side.citation.style_chosen.connect(
            lambda style: self.bench.update_settings(self.bench.settings.with_style(style))
        )
        bench.settings_changed.connect(self._on_settings)
        offer_styles(bench, self.side.citation.styles)

    def _build(self) -> None:
        back = quiet_button(self.tr("Sources"), "chevron-left", self.tr("Back to the sources"))
        back.clicked.connect(lambda: self.bench.go(Route(page="sources")))
        self.line = ElidedLabel()
        self.read = button(self.tr("Open in the reader"), "book-open", primary=True)
        self.read.setObjectName("openInReader")
        self.read.clicked.connect(self._read_source)
        top = QHBoxLayout()
        top.setContentsMargins(14, 10, 20, 6)
        top.setSpacing(8)
        top.addWidget(back)
        top.addWidget(self.line, 1)
        top.addWidget(self.read)
        self.form.setMaximumWidth(fonts.grown(_WIDEST))
        ground = QWidget()
        ground.setProperty("plain", True)
        middle = QHBoxLayout(ground)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(self.form, 1)
        self.area = scrolling(ground)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(top)
        page.addWidget(self.area, 1)

    # What the window asks.

    def show_route(self, route: Route) -> None:
        if route.id != self._source_id:
            self.area.verticalScrollBar().setValue(0)
            self.side.citation.set_preview(None)
        self._source_id, self._snapshot_id = route.id, route.snapshot_id
        self._look()

    def on_changes(self, changes: Changes) -> None:
        if changes.touch(Kind.SOURCE, Kind.SNAPSHOT, Kind.CLIPPING, Kind.QUOTE):
            self._look()

    def handlers(self) -> Mapping[str, Handler]:
        return {
            "source.read": self._read_source,
            **self._newer.handlers(),
            "quote.copy": lambda: self._copy(Copied.CITATION),
            "quote.copy_reference": lambda: self._copy(Copied.REFERENCE),
        }

    def panel(self) -> QWidget | None:
        return self.side

    def focus_first(self) -> None:
        self.form.title.setFocus()

    # Looking.

    def _look(self) -> None:
        source_id, snapshot_id = self._source_id, self._snapshot_id
        if source_id is None:
            return

        def work(library: Library) -> Reading:
            from quotarium.services.sources import reading

            return reading(library, source_id, snapshot_id)

        self.bench.read(work, self._show, owner=self, key="source", failed=self._on_unreadable)

    def _look_at(self, snapshot_id: int) -> None:
        self._snapshot_id = snapshot_id
        self._look()

    def _on_unreadable(self, error: Exception) -> None:
        self.bench.report(error)
        if isinstance(error, WorldError):
            self.bench.go(Route(page="sources"))

    def _show(self, opened: Reading) -> None:
        self._opened = opened
        title = opened.source.title or opened.source.citekey
        self.line.setText(title)
        self.title_changed.emit(title)
        self.read.setEnabled(opened.snapshot is not None)
        self.form.show_source(opened.source)
        self.form.show_stated(opened.snapshot.stated if opened.snapshot else ())
        self.side.show_reading(opened)
        self._cite()

    def _on_settings(self) -> None:
        settings = self.bench.settings
        self.side.citation.styles.set_recent(settings.recent_styles)
        self.side.citation.styles.set_current(settings.style)
        self._cite()

    def _cite(self) -> None:
        if self._opened is None:
            return
        source, settings = self._opened.source, self.bench.settings

        def work(_: Library, citations: Citations) -> Preview:
            return citations.preview(_as_cited(source), settings.style, settings.language)

        def failed(error: Exception) -> None:
            if isinstance(error, WorldError):
                self.side.citation.set_problem(sentence_of(error))
            else:
                self.bench.report(error)

        self.bench.cite(
            work, self.side.citation.set_preview, owner=self, key="source preview", failed=failed
        )

    def _copy(self, what: Copied) -> None:
        preview = self.side.citation.preview
        if preview is not None:
            self._copying.copy_preview(preview, what)

    # Doing.

    def _change(self) -> None:
        try:
            changed = self.form.edited()
        except WorldError as error:
            self._refused(error)
            return
        if changed is None or self._opened is None or changed == self._opened.source:
            return
        wanted, pattern = changed, self.bench.settings.citekey_pattern

        def work(library: Library) -> Outcome[Source]:
            from quotarium.services.sources import change_source

            return change_source(library, wanted, pattern)

        self.bench.write(work, failed=self._refused)

    def _refused(self, error: Exception) -> None:
        self.bench.report(error)
        if shiboken6.isValid(self) and self._opened is not None:
            # What was refused goes back to what is kept.
            self.form.show_source(self._opened.source)

    def _read_source(self) -> None:
        if self._source_id is not None:
            route = Route(page="reader", id=self._source_id, snapshot_id=self._snapshot_id)
            self.bench.go(route)

    def _show_quotes(self) -> None:
        if self._opened is not None:
            title = words.source_line(self._opened.source)
            self.bench.go(Route(page="quotes", source_id=self._opened.source.id, title=title))


def _as_cited(source: Source) -> QuoteDetails:
    """Return a quote that is cited as the source alone."""
    clipping = Clipping(source_id=source.id, exact="…")
    return QuoteDetails(
        quote=Quote(words="…"), found_in=(FoundIn(clipping=clipping, source=source),)
    )
