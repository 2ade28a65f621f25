"""The page of the timeline: who said what, when, and how the quotes hang together."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from quotarium.gui import words
from quotarium.gui.actions import Actions, Handler
from quotarium.gui.completing.searches import offer_completions
from quotarium.gui.drawing.saving import save_picture
from quotarium.gui.items.card_view import CardView
from quotarium.gui.items.quote_model import QuoteModel, Role
from quotarium.gui.links.dropping import CardDrops
from quotarium.gui.pages.page import Page
from quotarium.gui.quotes.copying import QuoteCopying
from quotarium.gui.quotes.empty import show_empty
from quotarium.gui.routes import Route, route_to
from quotarium.gui.timeline.asking import Asking
from quotarium.gui.timeline.tools import Tools
from quotarium.gui.timeline.view import TimelineView
from quotarium.gui.widgets.empty_state import EmptyState
from quotarium.gui.widgets.labels import ElidedLabel, heading
from quotarium.gui.workbench import Workbench
from quotarium.model.changes import Changes, Kind
from quotarium.model.details import QuoteDetails
from quotarium.model.timeline import LaneBy, Marks

if TYPE_CHECKING:
    from quotarium.storage.library import Library


class TimelinePage(Page):
    """Lanes of quotes on an axis, or the same quotes as a list; both share the selection."""

    def __init__(self, bench: Workbench, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(bench, actions, parent)
        self._route = Route(page="timeline")
        self._select_after: int | None = None
        self._arriving = False
        self._marks = Marks()
        self.model = QuoteModel(self)
        self.model.details_wanted.connect(self._fetch)
        self._build()
        self._asking = Asking(bench, self)
        self._asking.answered.connect(self._show)
        self.copying = QuoteCopying(bench, self.list, self.selected_ids)
        self.drops = CardDrops(self.list)
        self.drops.dropped.connect(self._on_dropped)
        self.tools.box.searched.connect(self.look)
        offer_completions(bench, self.tools.box)
        self.tools.lanes_chosen.connect(self.look)
        self.tools.published_toggled.connect(self._on_published)
        self.tools.list_toggled.connect(self._show_list)
        self.tools.save_wanted.connect(self.save)
        self.view.labels_wanted.connect(self._fetch_labels)
        bench.library_opened.connect(self._on_library_opened)

    def _build(self) -> None:
        self.title = heading(self.tr("Who said what, when"), 5)
        self.facts = ElidedLabel(tone="muted")
        self.tools = Tools(self.actions_table)
        self.view = TimelineView()
        self.view.setAccessibleName(self.tr("Timeline"))
        self.view.setAccessibleDescription(
            self.tr("Quotes in order of time. Arrow keys go from quote to quote and lane to lane.")
        )
        self.view.setModel(self.model)
        self.list = CardView()
        self.list.setObjectName("timelineList")
        self.list.setAccessibleName(self.tr("Quotes in order of time"))
        self.list.setModel(self.model)
        self.list.setSelectionModel(self.view.selectionModel())
        for view in (self.view, self.list):
            view.activated.connect(lambda _: self._show_in_source())
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(lambda at: self._on_menu(self.view, at))
        self.list.customContextMenuRequested.connect(lambda at: self._on_menu(self.list, at))
        self.view.selectionModel().selectionChanged.connect(self._on_selected)
        self.empty = EmptyState()
        self.stack = QStackedWidget()
        for widget in (self.view, self.list, self.empty):
            self.stack.addWidget(widget)
        page = QVBoxLayout(self)
        page.setContentsMargins(20, 14, 12, 8)
        page.setSpacing(4)
        top = QHBoxLayout()
        top.setSpacing(8)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.title)
        left.addWidget(self.facts)
        top.addLayout(left, 1)
        page.addLayout(top)
        page.addWidget(self.tools)
        page.addWidget(self.tools.box.problems)
        page.addWidget(self.stack, 1)

    # What the window asks.

    def show_route(self, route: Route) -> None:
        place = route.model_copy(update={"quote_id": None})
        if place != self._route:
            self.tools.box.show_query(route.query)
        self._route = place
        self._select_after, self._arriving = route.quote_id, True
        self.title_changed.emit(self.tr("Timeline"))
        self.look()

    def on_changes(self, changes: Changes) -> None:
        if changes.touch(*Kind):
            self.model.forget()
            self.look()

    def handlers(self) -> Mapping[str, Handler]:
        return {
            "search.focus": self._focus_search,
            "quote.reader": self._show_in_source,
            "quote.edit": lambda: self._ask_inspector("edit"),
            **self.copying.handlers(),
            "quote.tag": lambda: self._ask_inspector("tag"),
            "quote.project": lambda: self._ask_inspector("project"),
            "timeline.closer": self.view.zoom_in,
            "timeline.further": self.view.zoom_out,
            "timeline.all": self.view.show_all,
            "timeline.list": self.tools.list_button.click,
            "timeline.published": self.tools.published.click,
            "timeline.save": self.save,
        }

    def show_quote(self, quote_id: int) -> bool:
        row = self.model.row_of(quote_id)
        if row is not None:
            self.view.setCurrentIndex(self.model.index(row))
        return row is not None

    def scope(self) -> tuple[Route, tuple[int, ...]]:
        return self._route.model_copy(update={"query": self.tools.box.text().strip()}), ()

    def focus_first(self) -> None:
        self._seen().setFocus()

    def _seen(self) -> QWidget:
        return self.list if self.tools.list_button.isChecked() else self.view

    def selected_ids(self) -> tuple[int, ...]:
        """Return the quote that is selected, if one is."""
        current = self.view.current_id()
        return () if current is None else (current,)

    # Looking.

    def look(self) -> None:
        """Look for what the box and the route say; older answers are dropped."""
        if self.bench.library is None:
            return
        self._asking.ask(
            self.tools.box.text().strip(),
            self._route,
            self.tools.by,
            published=self.tools.published.isChecked(),
        )

    def _show(self, marks: Marks) -> None:
        current = self.view.current_id()
        self._marks = marks
        self.model.set_ids(marks.order)
        self.view.show_published(self.tools.published.isChecked())
        self.view.show_marks(marks)
        self._say_facts(marks)
        if not marks.ids:
            self.stack.setCurrentWidget(self.empty)
            narrowed = bool(self.tools.box.text().strip())
            show_empty(self.empty, self._route, self.actions_table, narrowed, self.tools.box.clear)
        else:
            self._show_list(self.tools.list_button.isChecked())
        wanted = self._select_after or current
        self._select_after = None
        if (
            self._arriving
            and not self.tools.box.text()
            and self.isAncestorOf(QApplication.focusWidget() or self)
        ):
            # Where one comes to by a key, the keys of the lanes work at once.
            self.focus_first()
        self._arriving = False
        row = self.model.row_of(wanted) if wanted is not None else None
        if row is not None:
            self.view.setCurrentIndex(self.model.index(row))
        else:
            # The focus may have come before the quotes did.
            self.view.begin()
        self._on_selected()

    def _say_facts(self, marks: Marks) -> None:
        facts = [self._route.title, words.number_of_quotes(len(marks.order))]
        if marks.by is LaneBy.SPEAKER:
            facts.append(words.number_of_speakers(sum(bool(lane.id) for lane in marks.lanes)))
        self.facts.setText(" · ".join(fact for fact in facts if fact))

    def _fetch(self, ids: tuple[int, ...]) -> None:
        def work(library: Library) -> tuple[QuoteDetails, ...]:
            from quotarium.services.quotes import details

            return details(library, ids)

        self.bench.read(work, self.model.provide, owner=self)

    def _fetch_labels(self, ids: tuple[int, ...]) -> None:
        marks = self._marks

        def work(library: Library) -> dict[int, str]:
            from quotarium.services.timeline import labels

            return labels(library, list(ids))

        def provide(found: dict[int, str]) -> None:
            if marks is self._marks:
                self.view.provide_labels(found)

        self.bench.read(work, provide, owner=self)

    def _on_library_opened(self) -> None:
        self.tools.box.show_query("")
        self._route = Route(page="timeline")
        self.model.set_ids(())
        self.view.show_marks(Marks())

    # Doing.

    def save(self) -> None:
        """Save the picture as a file."""
        if not self._marks.ids:
            return
        library = self.bench.library
        name = self._route.title or (library.path.stem if library else "")
        title = " · ".join(part for part in (name, self.tools.box.text().strip()) if part)
        save_picture(self, self.bench, self.view.picture(title), title)

    def save_to(self, path: Path) -> None:
        """Save the picture under a name whose suffix says as what."""
        from quotarium.gui.drawing.saving import write_picture

        write_picture(self.bench, self.view.picture(self.facts.text()), path)

    def _on_published(self, shown: bool) -> None:
        if shown and not self._marks.issued:
            self.look()
        else:
            self.view.show_published(shown)

    def _show_list(self, shown: bool) -> None:
        if not self._marks.ids:
            return
        wanted, other = (self.list, self.view) if shown else (self.view, self.list)
        had_focus = other.hasFocus()
        self.stack.setCurrentWidget(wanted)
        if had_focus:
            wanted.setFocus()
        if self.view.currentIndex().isValid():
            wanted.scrollTo(self.view.currentIndex())

    def _on_selected(self) -> None:
        self.quotes_selected.emit(self.selected_ids())

    def _ask_inspector(self, what: str) -> None:
        if self.selected_ids():
            self.inspector_asked.emit(what)

    def _show_in_source(self) -> None:
        details = self.view.currentIndex().data(Role.DETAILS)
        if isinstance(details, QuoteDetails) and (route := route_to(details)) is not None:
            self.bench.go(route)

    def _on_dropped(self, dragged: int, onto: int, at: QPoint) -> None:
        from quotarium.gui.links.menu import ask_kind

        ask_kind(self, self.bench, dragged, onto, at)

    def _focus_search(self) -> None:
        self.tools.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.tools.box.selectAll()

    def _on_menu(self, view: TimelineView | CardView, point: QPoint) -> None:
        menu = QMenu(self)
        self.actions_table.menu(
            menu, "quote.reader", "quote.edit", "quote.copy", "-", "quote.tag", "quote.project",
            "quote.link",
            "quote.question",
            "-", "timeline.closer", "timeline.further", "timeline.all", "timeline.save",
        )  # fmt: skip
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(view.viewport().mapToGlobal(point))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.tools.box.text():
            self.tools.box.clear()
        elif event.key() == Qt.Key.Key_Down and self.tools.box.hasFocus():
            self.focus_first()
        else:
            super().keyPressEvent(event)
