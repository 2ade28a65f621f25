"""The page of quotes: search, cards, and what can be done with the selected ones."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from quotarium.gui.actions import Actions, Handler
from quotarium.gui.completing.searches import offer_completions
from quotarium.gui.items.card_view import CardView
from quotarium.gui.items.quote_model import Role
from quotarium.gui.pages.page import Page
from quotarium.gui.pages.trash_bar import TrashBar
from quotarium.gui.quotes.choice import Choice
from quotarium.gui.quotes.copying import QuoteCopying
from quotarium.gui.quotes.deeds import QuoteDeeds
from quotarium.gui.quotes.empty import show_empty
from quotarium.gui.quotes.finding import First, Question, QuoteFinding, Whole
from quotarium.gui.quotes.found_line import FoundLine
from quotarium.gui.quotes.grouping import heading_texts
from quotarium.gui.quotes.lists import QuoteLists
from quotarium.gui.quotes.previewing import Previewing
from quotarium.gui.routes import Route, route_to
from quotarium.gui.widgets.buttons import action_button
from quotarium.gui.widgets.labels import heading
from quotarium.gui.widgets.query_box import QueryBox
from quotarium.gui.workbench import Workbench
from quotarium.model.changes import Changes, Kind

if TYPE_CHECKING:
    from quotarium.gui.items.quote_table import QuoteTable


class QuotesPage(Page):
    """Quotes of one place (all, Inbox, Trash…), narrowed by a search, a tag or a project."""

    def __init__(self, bench: Workbench, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(bench, actions, parent)
        self._route = Route(page="quotes")
        self._shown: Question | None = None
        self.lists = QuoteLists(bench)
        self.model, self.list = self.lists.model, self.lists.cards
        self.choice = Choice(self.lists)
        self._build()
        self.finding = QuoteFinding(bench, self)
        self.copying = QuoteCopying(bench, self.list, self.selected_ids)
        self.previewing = Previewing(self.lists)
        self.deeds = QuoteDeeds(bench, self.lists, self.choice, self.finding)
        self._connect()

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
        self.line = FoundLine(self.bench, self.actions_table)
        page = QVBoxLayout(self)
        page.setContentsMargins(20, 16, 12, 0)
        page.setSpacing(6)
        page.addWidget(self.title)
        top.setContentsMargins(0, 0, 20, 0)
        page.addLayout(top)
        page.addWidget(self.box.problems)
        page.addWidget(self.line)
        page.addWidget(self.trash_bar)
        page.addWidget(self.lists, 1)

    def _connect(self) -> None:
        bench, lists = self.bench, self.lists
        self.finding.began.connect(self._on_began)
        self.finding.ended.connect(self._on_ended)
        self.choice.changed.connect(self.quotes_selected)
        self.box.searched.connect(self.search)
        self.box.returnPressed.connect(self.focus_first)
        offer_completions(bench, self.box)
        self.line.ordered.connect(self._on_order)
        lists.order_wanted.connect(self.line.order_by)
        lists.served.connect(self.copying.serve)
        lists.opened.connect(self._show_in_source)
        lists.preview_wanted.connect(self.previewing.open)
        lists.menu_wanted.connect(self._on_menu)
        lists.linked.connect(self._on_linked)
        bench.changed.connect(self._on_changed)
        bench.library_opened.connect(self._on_library_opened)

    # What the window asks.

    def show_route(self, route: Route) -> None:
        other = route.model_copy(update={"quote_id": None}) != self._route
        self._route = route.model_copy(update={"quote_id": None})
        self.choice.want(route.quote_id)
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
        self.line.show_settings()
        self.lists.sorted_by(self.line.order.order, descending=self.line.order.descending)
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
            "search.save": self._save_search,
            "go.timeline": self._show_timeline,
            "quote.reader": self._show_in_source,
            "quote.edit": lambda: self._ask_inspector("edit"),
            "quote.preview": self.previewing.open,
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
            self.lists.set_current(row)
        return row is not None

    def scope(self) -> tuple[Route, tuple[int, ...]]:
        chosen = self.selected_ids()
        route = self._route.model_copy(update={"query": self.box.text().strip()})
        return route, chosen if len(chosen) > 1 else ()

    def focus_first(self) -> None:
        self.view.setFocus()

    @property
    def view(self) -> CardView:
        """The list that is seen: the cards or the table."""
        return self.lists.view

    @property
    def table(self) -> QuoteTable:
        """The table, made when it is first asked for."""
        return self.lists.table

    def selected_ids(self) -> tuple[int, ...]:
        """Return the ids of the selected quotes, in the order of the list."""
        return self.choice.ids()

    def shown_ids(self) -> tuple[int, ...]:
        """Return the ids of all quotes found."""
        return tuple(self.model.ids)

    def question(self) -> Question:
        """Return what is looked for now."""
        order, query = self.line.order, self.box.text().strip()
        return Question(self._route, query, order.order, order.descending, order.grouped)

    def describes(self) -> str:
        """Return what is shown, for the export dialog: the search, Inbox, a project."""
        return self.box.text().strip() or self._route.title or self.title.text()

    # Searching.

    def search(self) -> None:
        """Look for what the box and the route say; older answers are dropped."""
        if self.bench.library is None:
            return
        question = self.question()
        self.line.save.setVisible(bool(question.query) and self._route.place == "quotes")
        self.finding.ask(question)

    def _on_began(self, first: First) -> None:
        # Among other quotes, what was selected before would be a selection that nobody made.
        question = self.finding.asked
        same = question is not None and question.same_quotes(self._shown)
        self._shown = question
        self.choice.hold(several=same)
        self.lists.show_ids(first.ids, self.box.parsed.tree)
        self.model.provide(first.details)
        self.line.say_count(first.total, more=first.more)
        self._show_found(bool(first.total))
        if not self.choice.waits:
            self.choice.put_back(all_are_here=False)

    def _on_ended(self, whole: Whole) -> None:
        self.choice.hold(several=True)
        self.lists.show_ids(whole.ids, self.box.parsed.tree)
        self.lists.set_headings(heading_texts(self.line.order.order, whole.headings))
        self.line.say_count(len(whole.ids), whole.place_total)
        self._show_found(bool(whole.ids))
        self.choice.put_back(all_are_here=True)

    def _show_found(self, any_: bool) -> None:
        self.lists.show_found(any_)
        if not any_:
            question = self.question()
            narrower = question.narrower_than_all
            show_empty(
                self.lists.empty, self._route, self.actions_table, bool(question.query),
                self.box.clear, self._search_everywhere if narrower else None,
            )  # fmt: skip

    def _search_everywhere(self) -> None:
        """Look for the same words among all quotes."""
        self.bench.go(Route(page="quotes", query=self.box.text().strip()))

    def _on_library_opened(self) -> None:
        self.finding.forget()
        self.model.set_ids(())
        self.box.show_query("")
        if self.finding.asked not in (None, self.question()):
            self.search()

    def _on_order(self) -> None:
        order = self.line.order
        self.lists.sorted_by(order.order, descending=order.descending)
        self.search()

    def _toggle_table(self) -> None:
        self.lists.toggle_table()
        if self.model.rowCount():
            # What was found before has no headings for a table that was made just now.
            self.finding.ask(self.question())

    def _show_timeline(self) -> None:
        """Show on the timeline what is found here."""
        route = self._route.model_copy(
            update={"page": "timeline", "query": self.box.text().strip(), "place": "quotes"}
        )
        current = self.list.currentIndex().data(Role.ID)
        self.bench.go(route.model_copy(update={"quote_id": current}))

    def _save_search(self) -> None:
        if query := self.box.text().strip():
            self.deeds.save_search(query)
        else:
            self.focus_search()

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

    def _ask_inspector(self, what: str) -> None:
        if self.selected_ids():
            self.inspector_asked.emit(what)

    def _on_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        self.actions_table.menu(
            menu,
            *("quote.reader", "quote.preview", "quote.edit", "-", "quote.copy_cited", "quote.copy"),
            *("quote.copy_reference", "-", "quote.review", "quote.tag", "quote.project"),
            *("quote.link", "quote.question", "quote.change_all", "quote.join", "quote.reports"),
            *("-", "export", "-", "quote.restore", "quote.trash", "quote.delete"),
        )
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _show_in_source(self) -> None:
        details = self.lists.current()
        if details is not None and (route := route_to(details)) is not None:
            self.bench.go(route)

    def _on_linked(self, dragged: int, onto: int, at: QPoint) -> None:
        from quotarium.gui.links.menu import ask_kind

        ask_kind(self, self.bench, dragged, onto, at)
