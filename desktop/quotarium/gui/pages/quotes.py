"""The page of quotes: search, cards, and what can be done with the selected ones."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QLocale, QPoint, Qt
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
from quotarium.gui.announcing import announce
from quotarium.gui.completing import offer_completions
from quotarium.gui.items.card_view import CardView
from quotarium.gui.items.quote_model import QuoteModel, Role
from quotarium.gui.links.dropping import CardDrops
from quotarium.gui.pages.page import Page
from quotarium.gui.pages.quote_copying import QuoteCopying
from quotarium.gui.pages.quote_deeds import QuoteDeeds, route_to
from quotarium.gui.pages.quotes_empty import show_empty, show_no_library
from quotarium.gui.pages.quotes_finding import First, Question, QuoteFinding, Whole
from quotarium.gui.pages.quotes_previewing import Previewing
from quotarium.gui.pages.trash_bar import TrashBar
from quotarium.gui.routes import Route
from quotarium.gui.theme import theme
from quotarium.gui.widgets.buttons import action_button, quiet_button
from quotarium.gui.widgets.empty_state import EmptyState
from quotarium.gui.widgets.labels import heading, plain_label
from quotarium.gui.widgets.order_button import OrderButton
from quotarium.gui.widgets.query_box import QueryBox
from quotarium.gui.workbench import Workbench
from quotarium.model.changes import Changes, Kind
from quotarium.model.details import QuoteDetails

if TYPE_CHECKING:
    from quotarium.gui.items.quote_table import QuoteTable
    from quotarium.storage.library import Library


class QuotesPage(Page):
    """Quotes of one place (all, Inbox, Trash…), narrowed by a search, a tag or a project."""

    def __init__(self, bench: Workbench, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(bench, actions, parent)
        self._route = Route(page="quotes")
        self._table: QuoteTable | None = None
        self._select_after: int | None = None
        self._fallback: int | None = None
        self.model = QuoteModel(self)
        self.model.details_wanted.connect(self._fetch)
        self._build()
        self.finding = QuoteFinding(bench, self)
        self.finding.began.connect(self._on_began)
        self.finding.ended.connect(self._on_ended)
        self.copying = QuoteCopying(bench, self.list, self.selected_ids)
        self.previewing = Previewing(self)
        self.deeds = QuoteDeeds(bench, self)
        self.deeds.changing.connect(self._on_going)
        self.box.searched.connect(self.search)
        self.box.returnPressed.connect(self.focus_first)
        offer_completions(bench, self.box)
        bench.changed.connect(self._on_changed)
        bench.library_opened.connect(self._on_library_opened)
        bench.library_refused.connect(self._say_no_library)
        theme().changed.connect(self.list.viewport().update)

    def _build(self) -> None:
        self.title = heading("", 4)
        self.title.hide()
        self.box = QueryBox(
            self.tr("Search quotes"),
            self.tr("Search words, speaker:…, said:1990s, tag:…, -without"),
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
        self.trash_bar = TrashBar(self.bench, self.actions_table)
        self.trash_bar.hide()
        self.count = plain_label(tone="muted")
        self.count.setObjectName("countLabel")
        self.order_button = OrderButton(
            {
                "said": self.tr("sorted by date said"),
                "added": self.tr("sorted by date clipped"),
                "speaker": self.tr("sorted by speaker"),
                "source": self.tr("sorted by source"),
                "relevance": self.tr("sorted by relevance"),
            },
            ranks="relevance",
            headings=True,
        )
        self.order_button.chosen.connect(self._on_order)
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
        self._serve(self.list)
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
        page.addWidget(self.box.problems)
        page.addLayout(line)
        page.addWidget(self.trash_bar)
        page.addWidget(self.stack, 1)

    def _serve(self, view: CardView) -> None:
        view.setAccessibleName(self.tr("Quotes"))
        view.setModel(self.model)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(partial(self._on_menu, view))
        CardDrops(view).dropped.connect(self._on_dropped)
        view.activated.connect(lambda _: self._show_in_source())
        view.preview_wanted.connect(lambda: self.previewing.open())

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
        self.trash_bar.setVisible(route.place == "trash")
        self.list.setAccessibleName(headline or self.tr("Quotes"))
        self.title_changed.emit(headline or self.tr("Quotes"))
        self._show_settings()
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
            self.finding.forget()
            self.model.forget()

    def handlers(self) -> Mapping[str, Handler]:
        done: dict[str, Handler] = {
            "search.focus": self.focus_search,
            "search.save": self.deeds.save_search,
            "go.timeline": self._show_timeline,
            "quote.reader": self._show_in_source,
            "quote.edit": lambda: self._ask_inspector("edit"),
            "quote.preview": lambda: self.previewing.open(),
            "view.table": self._toggle_table,
            **self.copying.handlers(),
        }
        if self._route.place == "trash":
            return done | {
                "quote.restore": self.deeds.restore,
                "quote.delete": self.deeds.delete,
                "trash.empty": self.deeds.empty_trash,
            }
        return done | {
            "quote.tag": lambda: self._ask_inspector("tag"),
            "quote.project": lambda: self._ask_inspector("project"),
            "quote.review": self.deeds.review,
            "quote.change_all": self.deeds.change_all,
            "quote.trash": self.deeds.trash,
        }

    def show_quote(self, quote_id: int) -> bool:
        row = self.model.row_of(quote_id)
        if row is not None:
            self._set_current(row)
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

    @property
    def view(self) -> CardView:
        """The list that is seen: the cards or the table."""
        return self.table if self.bench.settings.quote_view == "table" else self.list

    def focus_first(self) -> None:
        self.view.setFocus()

    def selected_ids(self) -> tuple[int, ...]:
        """Return the ids of the selected quotes, in the order of the list."""
        # By ranges: the indexes of a hundred thousand rows would cost a third of a second.
        selection, ids = self.list.selectionModel().selection(), self.model.ids
        ranges = (selection.at(number) for number in range(selection.count()))
        found = array("i")
        for top, bottom in sorted((one.top(), one.bottom()) for one in ranges):
            found += ids[top : bottom + 1]
        return tuple(found)

    def shown_ids(self) -> tuple[int, ...]:
        """Return the ids of all quotes found."""
        return tuple(self.model.ids)

    def question(self) -> Question:
        """Return what is looked for now."""
        order = self.order_button
        query = self.box.text().strip()
        return Question(self._route, query, order.order, order.descending, order.grouped)

    def describes(self) -> str:
        """Return what is shown, for the export dialog: the search, Inbox, a project."""
        return self.box.text().strip() or self._route.title or self.title.text()

    # Searching.

    def search(self) -> None:
        """Look for what the box and the route say; older answers are dropped."""
        if self.bench.library is None:
            self._say_no_library()
            return
        question = self.question()
        self.save_button.setVisible(bool(question.query) and self._route.place == "quotes")
        self.finding.ask(question)

    def _on_began(self, first: First) -> None:
        chosen, current = self._chosen()
        # Before the cards are set, or they would be set twice.
        self._look_for()
        self.model.set_ids(first.ids)
        self.model.provide(first.details)
        self._say_count(first.total, more=first.more)
        self._show_found(bool(first.total))
        if self._select_after is None or self.model.row_of(self._select_after) is not None:
            self._select(chosen, current)

    def _on_ended(self, whole: Whole) -> None:
        chosen, current = self._chosen()
        self._look_for()
        self.model.set_ids(whole.ids)
        self._set_headings(whole)
        self._say_count(len(whole.ids), whole.place_total)
        self._show_found(bool(whole.ids))
        self._select(chosen, current)

    def _look_for(self) -> None:
        tree = self.box.parsed.tree
        self.list.look_for(tree)
        if self._table is not None:
            self._table.look_for(tree)

    def _set_headings(self, whole: Whole) -> None:
        nothing = {"speaker": self.tr("No speaker"), "source": self.tr("No source")}
        unnamed = nothing.get(self.order_button.order, self.tr("No date"))
        headings = {
            row: f"{name or unnamed}  ·  {words.number_of_quotes(number)}"
            for row, name, number in whole.headings
        }
        self.list.set_headings(headings)
        if self._table is not None:
            self._table.set_headings(headings)

    def _show_found(self, any_: bool) -> None:
        self.stack.setCurrentWidget(self.view if any_ else self.empty)
        if not any_:
            narrowed = bool(self.box.text().strip())
            show_empty(self.empty, self._route, self.actions_table, narrowed, self.box.clear)

    def _chosen(self) -> tuple[tuple[int, ...], int | None]:
        return self.selected_ids(), self.list.currentIndex().data(Role.ID)

    def _select(self, chosen: tuple[int, ...], current: int | None) -> None:
        """Select what was selected before, or what is wanted, or the first."""
        wanted, self._select_after = self._select_after, None
        if wanted is not None and (row := self.model.row_of(wanted)) is not None:
            self._set_current(row)
        elif not self.list.selectionModel().hasSelection():
            rows = self.model.rows_of(chosen)
            if not rows and self._fallback is not None:
                current = self._fallback
            at = self.model.row_of(current) if current is not None else None
            if rows:
                self._select_rows(rows, rows[0] if at is None else at)
            elif self.model.rowCount():
                self._set_current(at or 0)
        self._fallback = None
        self._on_selected()

    def _set_current(self, row: int) -> None:
        self.list.setCurrentIndex(self.model.index(row))
        if self.view is not self.list:
            self.view.scrollTo(self.model.index(row))

    def _select_rows(self, rows: list[int], current: int) -> None:
        selection, chosen = self.list.selectionModel(), QItemSelection()
        first = before = rows[0]
        for row in [*rows[1:], -1]:
            if row != before + 1:
                chosen.select(self.model.index(first), self.model.index(before))
                first = row
            before = row
        flags = selection.SelectionFlag
        selection.setCurrentIndex(self.model.index(current), flags.NoUpdate)
        selection.select(chosen, flags.ClearAndSelect)

    def _say_count(self, found: int, whole: int | None = None, *, more: bool = False) -> None:
        text = words.number_of_quotes(found, more=more)
        if whole is not None and whole != found:
            text = self.tr("%1 of %2").replace("%2", words.number_of_quotes(whole))
            text = text.replace("%1", QLocale().toString(found))
        shown = f"{text}  ·" if found else text
        if shown != self.count.text():
            announce(self.count, text)
        self.count.setText(shown)
        self.count.setVisible(bool(found or whole))
        self.order_button.setVisible(bool(found))

    # How it is shown.

    def _show_settings(self) -> None:
        settings = self.bench.settings
        order = self.order_button
        order.show_order(
            settings.quote_order,
            descending=settings.quote_descending,
            grouped=settings.quote_groups,
        )

    @property
    def table(self) -> QuoteTable:
        """The table, made when it is first asked for."""
        if self._table is None:
            from quotarium.gui.items.quote_table import QuoteTable

            self._table = table = QuoteTable()
            table.setObjectName("quoteTable")
            self._serve(table)
            table.setSelectionModel(self.list.selectionModel())
            table.look_for(self.box.parsed.tree)
            settings = self.bench.settings
            table.head.show_columns(settings.quote_columns, settings.quote_column_widths)
            self._point_head()
            table.head.columns_changed.connect(self._on_columns)
            table.order_wanted.connect(self._on_head)
            self.copying.serve(table)
            theme().changed.connect(table.viewport().update)
            self.stack.addWidget(table)
        return self._table

    def _toggle_table(self) -> None:
        as_table = self.bench.settings.quote_view != "table"
        self._keep(quote_view="table" if as_table else "cards")
        if self.model.rowCount():
            self.stack.setCurrentWidget(self.view)
            self.view.scrollTo(self.list.currentIndex())
            self.view.setFocus()
            self.finding.ask(self.question())

    def _on_order(self) -> None:
        order = self.order_button
        self._keep(
            quote_order=order.order,
            quote_descending=order.descending,
            quote_groups=order.grouped,
        )
        self._point_head()
        self.search()

    def _on_head(self, order: str) -> None:
        same = order == self.order_button.order
        self.order_button.choose(order, not self.order_button.descending if same else None)

    def _point_head(self) -> None:
        if self._table is not None:
            order = self.order_button
            self._table.head.sort_by(order.order, order.descending)

    def _on_columns(self) -> None:
        head = self.table.head
        self._keep(quote_columns=head.keys(), quote_column_widths=head.widths())

    def _keep(self, **choices: object) -> None:
        self.bench.update_settings(self.bench.settings.model_copy(update=choices))

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
        self.finding.forget()
        self.finding.asked = None
        self.model.set_ids(())
        self.box.show_query("")

    def focus_search(self) -> None:
        """Put the focus into the search box, ready to type over what it holds."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.box.text():
            self.box.clear()
        elif event.key() == Qt.Key.Key_Down and self.box.hasFocus():
            self.view.setFocus()
        else:
            super().keyPressEvent(event)

    # What is done with the selected quotes.

    def _on_selected(self) -> None:
        self.quotes_selected.emit(self.selected_ids())

    def _ask_inspector(self, what: str) -> None:
        if self.selected_ids():
            self.inspector_asked.emit(what)

    def _on_menu(self, view: CardView, point: QPoint) -> None:
        menu = QMenu(self)
        self.actions_table.menu(
            menu,
            *("quote.reader", "quote.preview", "quote.edit", "-", "quote.copy_cited", "quote.copy"),
            *("quote.copy_reference", "-", "quote.review", "quote.tag", "quote.project"),
            *("quote.link", "quote.question", "quote.change_all", "quote.join", "quote.reports"),
            *("-", "export", "-", "quote.restore", "quote.trash", "quote.delete"),
        )
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(view.viewport().mapToGlobal(point))

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
