"""The page of quotes: search, cards, and what can be done with the selected ones."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from quotarium.gui import words
from quotarium.gui.actions import Actions, Handler
from quotarium.gui.items.card_view import CardView
from quotarium.gui.items.quote_model import QuoteModel, Role
from quotarium.gui.links.dropping import CardDrops
from quotarium.gui.pages.page import Page
from quotarium.gui.pages.quote_copying import QuoteCopying
from quotarium.gui.pages.quote_deeds import QuoteDeeds, route_to
from quotarium.gui.pages.quotes_empty import show_empty, show_no_library
from quotarium.gui.pages.quotes_order import OrderButton
from quotarium.gui.routes import Route
from quotarium.gui.theme import theme
from quotarium.gui.widgets.buttons import action_button, quiet_button
from quotarium.gui.widgets.empty_state import EmptyState
from quotarium.gui.widgets.labels import heading, plain_label
from quotarium.gui.widgets.search_box import SearchBox
from quotarium.gui.workbench import Workbench
from quotarium.model.changes import Changes, Kind
from quotarium.model.details import QuoteDetails

if TYPE_CHECKING:
    from quotarium.services.searching import Found
    from quotarium.storage.library import Library


class QuotesPage(Page):
    """Quotes of one place (all, Inbox, Trash…), narrowed by a search, a tag or a project."""

    def __init__(self, bench: Workbench, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(bench, actions, parent)
        self._route = Route(page="quotes")
        self._total = 0
        self._whole: dict[str, int] = {}
        self._select_after: int | None = None
        self._fallback: int | None = None
        self.model = QuoteModel(self)
        self.model.details_wanted.connect(self._fetch)
        self._build()
        self.copying = QuoteCopying(bench, self.list, self.selected_ids)
        self.deeds = QuoteDeeds(bench, self)
        self.deeds.changing.connect(self._on_going)
        self.box.searched.connect(self.search)
        self.box.returnPressed.connect(self.list.setFocus)
        bench.changed.connect(self._on_changed)
        bench.library_opened.connect(self._on_library_opened)
        bench.library_refused.connect(self._say_no_library)
        theme().changed.connect(self.list.viewport().update)

    def _build(self) -> None:
        self.title = heading("", 4)
        self.title.hide()
        self.box = SearchBox(
            self.tr("Search quotes"), self.tr("Search words, speakers, sources, notes")
        )
        self.export_button = action_button(
            self.actions_table["export"], "export", primary=True, text=self.tr("Export")
        )
        self.export_button.setObjectName("exportButton")
        self.export_button.setMinimumHeight(36)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.box, 1)
        top.addWidget(self.export_button)
        self.count = plain_label(tone="muted")
        self.count.setObjectName("countLabel")
        self.order_button = OrderButton()
        self.order_button.chosen.connect(self.search)
        self.save_button = quiet_button(self.tr("Save this search"), "saved-search")
        self.save_button.clicked.connect(self.actions_table["search.save"].trigger)
        self.save_button.hide()
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.count)
        line.addWidget(self.order_button)
        line.addStretch(1)
        line.addWidget(self.save_button)
        self.list = CardView()
        self.list.setObjectName("quoteList")
        self.list.setAccessibleName(self.tr("Quotes"))
        self.list.setModel(self.model)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._on_menu)
        self.drops = CardDrops(self.list)
        self.drops.dropped.connect(self._on_dropped)
        self.list.activated.connect(lambda _: self._show_in_source())
        self.list.selectionModel().selectionChanged.connect(self._on_selected)
        self.empty = EmptyState()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        page = QVBoxLayout(self)
        page.setContentsMargins(20, 16, 12, 0)
        page.setSpacing(6)
        page.addWidget(self.title)
        top.setContentsMargins(0, 0, 20, 0)
        page.addLayout(top)
        page.addLayout(line)
        page.addWidget(self.stack, 1)

    # What the window asks.

    def show_route(self, route: Route) -> None:
        other = route.model_copy(update={"quote_id": None}) != self._route
        self._route = route.model_copy(update={"quote_id": None})
        self._select_after = route.quote_id
        headline = {
            "inbox": self.tr("Inbox"),
            "questions": self.tr("Open questions"),
            "differing": self.tr("Altered or not found"),
            "trash": self.tr("Trash"),
        }.get(route.place, route.title)
        self.title.setText(headline)
        self.title.setVisible(bool(headline))
        self.list.setAccessibleName(headline or self.tr("Quotes"))
        if other:
            self.box.show_query(route.query)
            self.list.clearSelection()
        self.search()

    def on_changes(self, changes: Changes) -> None:
        if changes.touch(*Kind):
            self._on_changed(changes)
            self.search()

    def _on_changed(self, changes: Changes) -> None:
        # Also while another page is seen: what is kept here would be old when one comes back.
        if changes.touch(*Kind):
            self._whole.clear()
            self.model.forget()

    def handlers(self) -> Mapping[str, Handler]:
        done: dict[str, Handler] = {
            "search.focus": self.focus_search,
            "search.save": self.deeds.save_search,
            "go.timeline": self._show_timeline,
            "quote.reader": self._show_in_source,
            "quote.edit": lambda: self._ask_inspector("edit"),
            **self.copying.handlers(),
        }
        if self._route.place == "trash":
            return done | {"quote.restore": self.deeds.restore, "quote.delete": self.deeds.delete}
        return done | {
            "quote.tag": lambda: self._ask_inspector("tag"),
            "quote.project": lambda: self._ask_inspector("project"),
            "quote.review": self.deeds.review,
            "quote.trash": self.deeds.trash,
        }

    def show_quote(self, quote_id: int) -> bool:
        row = self.model.row_of(quote_id)
        if row is not None:
            self.list.setCurrentIndex(self.model.index(row))
        return row is not None

    def scope(self) -> tuple[Route, tuple[int, ...]]:
        chosen = self.selected_ids()
        route = self._route.model_copy(update={"query": self.box.text().strip()})
        return route, chosen if len(chosen) > 1 else ()

    def _show_timeline(self) -> None:
        """Show on the timeline what is found here."""
        route = self._route.model_copy(
            update={"page": "timeline", "query": self.box.text().strip(), "place": "quotes"}
        )
        current = self.list.currentIndex().data(Role.ID)
        self.bench.go(route.model_copy(update={"quote_id": current}))

    def focus_first(self) -> None:
        self.list.setFocus()

    def selected_ids(self) -> tuple[int, ...]:
        """Return the ids of the selected quotes, in the order of the list."""
        # By ranges: the indexes of a hundred thousand rows would cost a third of a second.
        selection = self.list.selectionModel().selection()
        ranges = (selection.at(number) for number in range(selection.count()))
        rows = sorted(row for one in ranges for row in range(one.top(), one.bottom() + 1))
        return tuple(self.model.ids[row] for row in rows)

    def shown_ids(self) -> tuple[int, ...]:
        """Return the ids of all quotes found."""
        return self.model.ids

    def describes(self) -> str:
        """Return what is shown, for the export dialog: the search, Inbox, a project."""
        return self.box.text().strip() or self._route.title or self.title.text()

    # Searching.

    def search(self) -> None:
        """Look for what the box and the route say; older answers are dropped."""
        if self.bench.library is None:
            self._say_no_library()
            return
        whole = self._whole.get(self._route.place)
        query, route, order = self.box.text().strip(), self._route, self.order_button.order
        self.save_button.setVisible(bool(query) and route.place == "quotes")
        narrowed = query or route.tag_id or route.project_id or route.speaker_id or route.source_id

        def work(library: Library) -> tuple[Found, int]:
            from quotarium.services import searching

            place = searching.Place(route.place)
            found = searching.search(
                library,
                query,
                place=place,
                tag_id=route.tag_id,
                project_id=route.project_id,
                speaker_id=route.speaker_id,
                source_id=route.source_id,
                order=searching.Order(order),
            )
            if not narrowed:
                return found, found.total
            if whole is not None:
                return found, whole
            return found, searching.search(library, place=place, limit=1).total

        self.bench.read(work, self._on_found, owner=self, key="search")

    def _on_found(self, answer: tuple[Found, int]) -> None:
        found, self._total = answer
        self._whole[self._route.place] = self._total
        chosen = self.selected_ids()
        current = self.list.currentIndex().data(Role.ID)
        self.model.set_ids(found.ids)
        self._say_count(found.total)
        narrowed = bool(self.box.text().strip())
        if found.total:
            self.stack.setCurrentWidget(self.list)
        else:
            self.stack.setCurrentWidget(self.empty)
            show_empty(self.empty, self._route, self.actions_table, narrowed, self.box.clear)
        wanted = self._select_after
        self._select_after = None
        self._select(wanted, chosen, current)

    def _select(self, wanted: int | None, chosen: tuple[int, ...], current: int | None) -> None:
        selection = self.list.selectionModel()
        if wanted is not None and (row := self.model.row_of(wanted)) is not None:
            self.list.setCurrentIndex(self.model.index(row))
        elif not self.selected_ids():
            rows = [row for i in chosen if (row := self.model.row_of(i)) is not None]
            if not rows and self._fallback is not None:
                current = self._fallback
                rows = [row for row in (self.model.row_of(current),) if row is not None]
            self._fallback = None
            for row in rows[:500]:
                selection.select(self.model.index(row), selection.SelectionFlag.Select)
            at = self.model.row_of(current) if current is not None else None
            if at is not None:
                flag = selection.SelectionFlag.NoUpdate
                selection.setCurrentIndex(self.model.index(at), flag)
            elif self.model.rowCount():
                self.list.setCurrentIndex(self.model.index(0))
        self._on_selected()

    def _say_count(self, found: int) -> None:
        if found == self._total:
            text = words.number_of_quotes(found)
        else:
            whole = words.number_of_quotes(self._total)
            text = self.tr("%1 of %2").replace("%1", f"{found:,}").replace("%2", whole)
        self.count.setText(f"{text}  ·" if found else text)
        self.count.setVisible(bool(found or self._total))
        self.order_button.setVisible(bool(found))

    def _say_no_library(self) -> None:
        if self.bench.library is None and not self.bench.opening:
            self.model.set_ids(())
            self.stack.setCurrentWidget(self.empty)
            self.count.hide()
            self.order_button.hide()
            show_no_library(self.empty, self.actions_table)

    def _fetch(self, ids: tuple[int, ...]) -> None:
        def work(library: Library) -> tuple[QuoteDetails, ...]:
            from quotarium.services.quotes import details

            return details(library, ids)

        def provide(found: tuple[QuoteDetails, ...]) -> None:
            self.model.provide(found)

        self.bench.read(work, provide, owner=self)

    def _on_library_opened(self) -> None:
        self._whole.clear()
        self.model.set_ids(())
        self.box.clear()

    def focus_search(self) -> None:
        """Put the focus into the search box, ready to type over what it holds."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.box.text():
            self.box.clear()
        elif event.key() == Qt.Key.Key_Down and self.box.hasFocus():
            self.list.setFocus()
        else:
            super().keyPressEvent(event)

    # What is done with the selected quotes.

    def _on_selected(self) -> None:
        self.quotes_selected.emit(self.selected_ids())

    def _ask_inspector(self, what: str) -> None:
        if self.selected_ids():
            self.inspector_asked.emit(what)

    def _on_menu(self, point: QPoint) -> None:
        menu = QMenu(self)
        self.actions_table.menu(
            menu,
            *("quote.reader", "quote.edit", "-", "quote.copy_cited", "quote.copy"),
            *("quote.copy_reference", "-", "quote.review", "quote.tag", "quote.project"),
            *("quote.link", "quote.question"),
            *("-", "export", "-", "quote.restore", "quote.trash", "quote.delete"),
        )
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.list.viewport().mapToGlobal(point))

    def _show_in_source(self) -> None:
        details = self.list.currentIndex().data(Role.DETAILS)
        if isinstance(details, QuoteDetails) and (route := route_to(details)) is not None:
            self.bench.go(route)

    def _on_dropped(self, dragged: int, onto: int, at: QPoint) -> None:
        from quotarium.gui.links.menu import ask_kind

        ask_kind(self, self.bench, dragged, onto, at)

    def _on_going(self) -> None:
        """Remember which card takes the place of those that go."""
        ids, row = self.model.ids, self.list.currentIndex().row()
        self._fallback = ids[min(row + 1, len(ids) - 1)] if ids and row >= 0 else None
