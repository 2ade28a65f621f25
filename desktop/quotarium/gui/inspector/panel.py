"""The right side: all that is known of the selected quote, to be corrected where it stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from quotarium.gui.actions import Actions
from quotarium.gui.clipboard import Copying
from quotarium.gui.completing.suggestions import (
    offer_occasions,
    offer_projects,
    offer_speakers,
    offer_tags,
)
from quotarium.gui.faults import sentence_of
from quotarium.gui.inspector import changes
from quotarium.gui.inspector.form import InspectorForm
from quotarium.gui.inspector.several import Several
from quotarium.gui.links.inspecting import InspectedLinks
from quotarium.gui.relative_dates.asking import RelativeAsking
from quotarium.gui.routes import Route
from quotarium.gui.statements.inspecting import InspectedStatement
from quotarium.gui.widgets.empty_state import EmptyState
from quotarium.gui.widgets.scrolling import scrolling
from quotarium.gui.workbench import Workbench
from quotarium.model.changes import Changes, Kind
from quotarium.model.copying import Copied
from quotarium.model.details import QuoteDetails
from quotarium.model.quote import Wording

if TYPE_CHECKING:
    from quotarium.reading.anchoring import Hidden
    from quotarium.services.citations import Citations, Preview
    from quotarium.services.comparing import Revision
    from quotarium.services.outcome import Outcome
    from quotarium.services.unsaved import Unsaved
    from quotarium.storage.library import Library

    #: A quote, the words it had before, and what hides in its words.
    Looked = tuple[tuple[QuoteDetails, ...], tuple[Wording, ...], tuple[Hidden, ...]]

_PAUSE = 120


class Inspector(QFrame):
    """Follows the selection: `show_quotes(ids)`. Every change goes to the library at once."""

    def __init__(self, bench: Workbench, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self.setAccessibleName(self.tr("Inspector"))
        self.setProperty("room", "paper")
        self._bench = bench
        self._ids: tuple[int, ...] = ()
        self._details: QuoteDetails | None = None
        self._copying = Copying(bench, self)
        self.form = InspectorForm()
        self.area = scrolling(self.form)
        self.form.setAutoFillBackground(False)
        self.note = EmptyState()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.note)
        self.stack.addWidget(self.area)
        self._actions = actions
        self._several: Several | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.stack)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._look_up)
        self._connect()
        self._say_nothing()

    def _connect(self) -> None:
        form, bench = self.form, self._bench
        form.changed.connect(self._change)
        form.source_opened.connect(self._open_source)
        form.project_added.connect(self._add_project)
        form.project_removed.connect(self._remove_project)
        form.tag_opened.connect(self._open_tag)
        form.check_note.differences_wanted.connect(self._actions["quote.differences"].trigger)
        form.wordings.changes_wanted.connect(self._show_revisions)
        form.check_note.newer_wanted.connect(self._actions["quote.reanchor"].trigger)
        form.citation.style_chosen.connect(self._choose_style)
        form.citation.copy_wanted.connect(self._copy)
        self._statement = InspectedStatement(bench, self._actions, form.statement, self)
        self._links = InspectedLinks(bench, self._actions, form.links, form.question, self)
        self._relative = RelativeAsking(
            bench, form.said, form.relative, lambda: {"quote_id": self._ids[0]}
        )
        self._relative.chosen.connect(lambda given, _: self._change({"relative": given}))
        form.relative.removed.connect(lambda: self._change({"relative": {}}))
        form.relative.count_wanted.connect(self._count_again)
        offer_speakers(bench, form.speakers)
        offer_occasions(bench, form.occasion)
        offer_tags(bench, form.tags)
        offer_projects(bench, form.projects)
        form.citation.styles.set_current(bench.settings.style)
        typed = (form.words.textChanged, form.note.textChanged, form.said.edit.textChanged,
                 form.occasion.textChanged, form.changed)  # fmt: skip
        bench.typing.watch(typed, self._unsaved)
        bench.settings_changed.connect(self._on_settings)
        bench.library_opened.connect(self._on_library_opened)

    @property
    def ids(self) -> tuple[int, ...]:
        """The quotes that are shown."""
        return self._ids

    @property
    def details(self) -> QuoteDetails | None:
        """What is known of the one quote that is shown, None for several or none."""
        return self._details

    def show_quotes(self, ids: tuple[int, ...]) -> None:
        """Show a quote, or what several have in common."""
        if ids == self._ids:
            return
        self._leave_field()
        self._ids = ids
        if ids:
            self._pause.start()
        if len(ids) != 1:
            self._details = None
        if not ids:
            self._pause.stop()
            self._say_nothing()

    @property
    def several(self) -> Several:
        """What is shown of several quotes, made when there are several for the first time."""
        if self._several is None:
            self._several = Several(self._bench, self._actions)
            self.stack.addWidget(self._several)
        return self._several

    def on_changes(self, changes: Changes) -> None:
        """Look the quote up again where something about it may have changed."""
        if self._ids and changes.touch(*Kind):
            self._look_up()

    def take(self, what: str) -> None:
        """Do what a page asks: edit, tag or project."""
        if len(self._ids) > 1:
            self._take_several(what)
            return
        {
            "edit": self.form.edit_words,
            "tag": self.form.tags.setFocus,
            "project": self.form.projects.setFocus,
        }[what]()

    def _take_several(self, what: str) -> None:
        self._pause.stop()
        self._look_up()
        match what:
            case "tag":
                self.several.form.tags.setFocus()
            case "project":
                self.several.form.projects.setFocus()
            case _:
                self._bench.told.emit(self.tr("Select one quote for this."))

    def _copy(self, what: Copied) -> None:
        preview = self.form.citation.preview
        if preview is not None and what is not Copied.QUOTE:
            self._copying.copy_preview(preview, what)
        elif self._details is not None:
            self._copying.copy_details([self._details], what)

    def _say_nothing(self) -> None:
        self.stack.setCurrentWidget(self.note)
        self.note.show_state(
            "quotes",
            self.tr("No quote selected"),
            self.tr("Select a quote to see and correct what is known of it."),
        )

    def _leave_field(self) -> None:
        """Keep what still is being typed before another quote is shown."""
        focused = self.focusWidget()
        if focused is not None and self.isAncestorOf(focused) and focused.hasFocus():
            focused.clearFocus()

    def _look_up(self) -> None:
        ids = self._ids
        if len(ids) > 1:
            self.several.show_quotes(ids)
            self.stack.setCurrentWidget(self.several)
            return

        def work(library: Library) -> Looked:
            from quotarium.reading.anchoring import suspicious
            from quotarium.services.quotes import details, wordings

            found = details(library, ids)
            hidden = suspicious(found[0].quote.words) if found else ()
            return found, wordings(library, ids[0]), hidden

        self._bench.read(work, self._show, owner=self, key="inspector")

    def _show(self, answer: Looked) -> None:
        found, wordings, hidden = answer
        if not found or self._ids != (found[0].quote.id,):
            return
        other = self._details is None or self._details.quote.id != found[0].quote.id
        self._details = found[0]
        self.form.show_details(found[0])
        self.form.show_wordings(wordings)
        self._links.show(found[0].quote)
        self._statement.show(found[0])
        self.form.show_hidden(hidden)
        self.stack.setCurrentWidget(self.area)
        if other:
            self.area.verticalScrollBar().setValue(0)
        self._cite()

    # The citation.

    def _cite(self) -> None:
        details, settings = self._details, self._bench.settings
        if details is None:
            return

        def work(library: Library, citations: Citations) -> Preview:
            return citations.preview(
                details, settings.style, settings.language, facts=settings.cite_facts
            )

        def failed(error: Exception) -> None:
            from quotarium.errors import WorldError

            if isinstance(error, WorldError):
                self.form.citation.set_problem(sentence_of(error))
            else:
                self._bench.report(error)

        self._bench.cite(
            work, self.form.citation.set_preview, owner=self, key="preview", failed=failed
        )

    def _choose_style(self, style: str) -> None:
        self._bench.update_settings(self._bench.settings.with_style(style))

    def _on_settings(self) -> None:
        settings = self._bench.settings
        self.form.citation.styles.set_recent(settings.recent_styles)
        self.form.citation.styles.set_current(settings.style)
        self._cite()

    def _on_library_opened(self) -> None:
        self.show_quotes(())
        self.form.citation.set_preview(None)
        from quotarium.gui.styles.boxes import offer_styles

        offer_styles(self._bench, self.form.citation.styles)

    def _unsaved(self) -> Unsaved | None:
        from quotarium.services.unsaved import Unsaved

        if self._details is None or not (typed := self.form.typed()):
            return None
        return Unsaved(quote_id=self._details.quote.id, edit=typed)

    # Changes.

    def _change(self, fields: dict[str, object]) -> None:
        details = self._details
        if details is None:
            return
        quote_id = details.quote.id

        def work(library: Library) -> Outcome[QuoteDetails]:
            from quotarium.services.quotes import QuoteEdit, change_quote

            return change_quote(library, quote_id, QuoteEdit.model_validate(fields))

        self._write(work)

    def _count_again(self) -> None:
        self._write(changes.counting_again(self._ids))

    def _add_project(self, name: str) -> None:
        self._write(changes.putting_into(self._ids, name))

    def _remove_project(self, name: str) -> None:
        self._write(changes.taking_out_of(self._ids, name))

    def _write(self, work: Callable[[Library], Outcome[Any]]) -> None:
        def failed(error: Exception) -> None:
            self._bench.report(error)
            if shiboken6.isValid(self) and self._details is not None:
                # What was refused goes back to what is kept.
                self.form.show_details(self._details)

        self._bench.write(work, failed=failed)

    # Ways out.

    def _show_revisions(self) -> None:
        from quotarium.gui.comparing.revisions import RevisionsDialog

        quote_id = self._ids[0]

        def work(library: Library) -> tuple[Revision, ...]:
            from quotarium.services.comparing import revisions

            return revisions(library, quote_id)

        self._bench.read(work, lambda found: RevisionsDialog(found, self).open(), owner=self)

    def _open_source(self) -> None:
        found = self._details.cited if self._details else None
        if found is None or self._details is None:
            return
        selector = found.clipping.selector
        self._bench.go(
            Route(
                page="reader",
                id=found.source.id,
                snapshot_id=found.clipping.snapshot_id,
                quote_id=self._details.quote.id,
                start=selector.start if selector else None,
                end=selector.end if selector else None,
            )
        )

    def _open_tag(self, name: str) -> None:
        tags = self._details.tags if self._details else ()
        for tag in tags:
            if tag.name == name:
                self._bench.go(Route(page="quotes", tag_id=tag.id, title=f"#{name}"))
