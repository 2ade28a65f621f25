"""What lists of sources, speakers, tags and occasions have in common: a search, an order, rows,
and what is done with several of them.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from quotarium.gui.actions import Actions, Handler
from quotarium.gui.bulk.thing_deeds import ThingDeeds
from quotarium.gui.completing.searches import offer_completions
from quotarium.gui.pages.page import Page
from quotarium.gui.routes import Route
from quotarium.gui.rows.listing import Listing
from quotarium.gui.rows.paged_rows import PagedRows
from quotarium.gui.rows.row import Row
from quotarium.gui.rows.row_view import RowView
from quotarium.gui.widgets.buttons import action_button, button
from quotarium.gui.widgets.empty_state import EmptyState
from quotarium.gui.widgets.labels import heading, plain_label
from quotarium.gui.widgets.order_button import OrderButton
from quotarium.gui.widgets.query_box import QueryBox
from quotarium.gui.workbench import Workbench
from quotarium.model.changes import Changes, Kind

if TYPE_CHECKING:
    from quotarium.services.lists import ListRow


class ThingsPage(Page):
    """A click or Return opens a thing; several are selected with Ctrl and Shift.

    The same page shows those that lie in the Trash, where a route says so.
    """

    #: The value of a services.lists.Thing.
    kind = ""
    #: Orders that begin at their end.
    latest_first: tuple[str, ...] = ("quotes",)

    def __init__(self, bench: Workbench, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(bench, actions, parent)
        self.found: dict[int, ListRow] = {}
        self._number = 0
        name = self.name()
        self.title = heading(name, 4)
        hint = self.search_hint()
        self.box = QueryBox(self.tr("Search"), hint, things=self.kind)
        self.box.setObjectName(f"{self.kind}Search")
        self.count = plain_label(tone="muted")
        self.order = OrderButton(self.orders(), self.latest_first)
        self.list = RowView(name, rows=PagedRows(self))
        self.list.setObjectName(f"{self.kind}List")
        self.empty = EmptyState()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        self.listing = Listing(bench, self.list, self.order, self.kind, self._known)
        self.deeds = ThingDeeds(bench, self.kind, self.list)
        self._lay_out()
        self.listing.shown.connect(self._show)
        self.order.chosen.connect(self.look)
        self.box.searched.connect(self.look)
        self.box.returnPressed.connect(self.list.setFocus)
        offer_completions(bench, self.box)
        self.list.opened.connect(self._open)
        self.list.menu_wanted.connect(self._on_menu)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._say_count())
        bench.library_opened.connect(self._on_library_opened)

    def _lay_out(self) -> None:
        self.top = QHBoxLayout()
        self.top.setSpacing(8)
        self.top.addWidget(self.box, 1)
        self.line = QHBoxLayout()
        self.line.setSpacing(4)
        self.line.addWidget(self.count)
        self.line.addWidget(self.order)
        self.line.addStretch(1)
        # A widget of its own: what is chosen may be shown beside it.
        self.body = QWidget()
        self.room = QVBoxLayout(self.body)
        self.room.setContentsMargins(0, 0, 0, 0)
        self.room.setSpacing(6)
        self.room.addLayout(self.top)
        self.room.addWidget(self.box.problems)
        self.room.addLayout(self.line)
        self.room.addWidget(self.stack, 1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(20, 16, 20, 0)
        self.column.setSpacing(6)
        self.column.addWidget(self.title)
        self.column.addWidget(self.body, 1)

    def show_beside(self, view: QWidget) -> None:
        """Show at the right what the current thing is about."""
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        self.room.setContentsMargins(0, 0, 12, 0)
        splitter.addWidget(self.body)
        splitter.addWidget(view)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([340, 420])
        self.column.setContentsMargins(20, 16, 12, 0)
        self.column.addWidget(splitter, 1)

    # What differs.

    @abstractmethod
    def name(self) -> str:
        """Return what the page is called."""

    @abstractmethod
    def orders(self) -> Mapping[str, str]:
        """Return the orders by the values of a ListOrder."""

    @abstractmethod
    def number(self, number: int) -> str:
        """Return so many things in words."""

    @abstractmethod
    def row(self, found: ListRow) -> Row:
        """Return a thing as a row."""

    @abstractmethod
    def route_of(self, found: ListRow) -> Route:
        """Return the way to the quotes of a thing."""

    @abstractmethod
    def show_empty(self, *, narrowed: bool) -> None:
        """Say why there is nothing."""

    def search_hint(self) -> str:
        """Return what the search looks at."""
        return self.tr("Search names, place:…, said:2019")

    def menu(self) -> tuple[str, ...]:
        """Return what can be done with the selected things, by the ids of actions."""
        return ()

    def own_handlers(self) -> Mapping[str, Handler]:
        """Return what this page does for actions of the table, outside the Trash."""
        return {}

    # What the window asks.

    def show_route(self, route: Route) -> None:
        trash = route.place == "trash"
        if trash != self.listing.trash:
            self.listing.trash = trash
            self.listing.clear()
        self.listing.wanted = route.id
        title = self.tr("%1 in the Trash").replace("%1", self.name()) if trash else self.name()
        self.title.setText(title)
        self.title_changed.emit(title)
        self.look()

    def on_changes(self, changes: Changes) -> None:
        if changes.touch(*Kind):
            self.look()

    def handlers(self) -> Mapping[str, Handler]:
        done: dict[str, Handler] = {"search.focus": self._focus_search}
        if self.listing.trash:
            return done | {"quote.restore": self.deeds.restore}
        if self.deeds.changes:
            done[f"{self.kind}.change_all"] = self.deeds.change_all
            done[f"{self.kind}.trash"] = self.deeds.trash
        return {**done, **self.own_handlers()}

    def wants_side(self) -> bool:
        return False

    def focus_first(self) -> None:
        # The rows may still be on their way.
        (self.box if self.stack.currentWidget() is self.empty else self.list).setFocus()

    def look(self) -> None:
        """Look for what the box says; older answers are dropped."""
        self.listing.look(self.box.text().lstrip())

    def selected(self) -> list[ListRow]:
        """Return the selected things that are known."""
        return [self.found[one] for one in self.list.selected_ids() if one in self.found]

    def current_row(self) -> ListRow | None:
        """Return the current thing, None where there is none or it is not known yet."""
        return self.found.get(self.list.current_id() or 0)

    def clear_button(self) -> list[QPushButton]:
        """Return the button that empties the search."""
        again = button(self.tr("Clear the search"), "close")
        again.clicked.connect(self.box.clear)
        return [again]

    def quotes_button(self) -> list[QPushButton]:
        """Return the button that goes to the quotes."""
        text = self.tr("Go to the quotes")
        return [action_button(self.actions_table["go.quotes"], "quotes", text=text)]

    def _known(self, found: ListRow) -> Row:
        self.found[found.thing.id] = found
        return self.row(found)

    def _show(self, number: int) -> None:
        self._number = number
        self._say_count()
        self.order.setVisible(bool(number))
        self.stack.setCurrentWidget(self.list if number else self.empty)
        if number:
            return
        narrowed = bool(self.box.text().strip())
        if self.listing.trash and not narrowed:
            self.empty.show_state(
                "trash",
                self.tr("Nothing of this kind is in the Trash"),
                self.tr("What you move to the Trash can be put back from here."),
                [action_button(self.actions_table["go.trash"], "trash")],
            )
        else:
            self.show_empty(narrowed=narrowed)

    def _say_count(self) -> None:
        number = self.number(self._number)
        chosen = len(self.list.selected_ids())
        if chosen > 1:
            number = self.tr("%1, %2 selected").replace("%1", number)
            number = number.replace("%2", self.locale().toString(chosen))
        self.count.setText(f"{number}  ·")
        self.count.setVisible(bool(self._number))

    def _open(self, identity: int) -> None:
        if identity in self.found and not self.listing.trash:
            self.open_thing(self.found[identity])

    def open_thing(self, found: ListRow) -> None:
        """Go where a thing is seen: to its quotes."""
        self.bench.go(self.route_of(found))

    def _on_menu(self, identity: int, point: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.listing.trash:
            self.actions_table.menu(menu, "quote.restore")
        else:
            shown = menu.addAction(self.tr("Show its quotes"))
            found = self.found.get(identity)
            shown.setEnabled(bool(found and found.quotes))
            shown.triggered.connect(partial(self._show_quotes, identity))
            changed = (f"{self.kind}.change_all", "-", f"{self.kind}.trash")
            own = self.menu()
            self.actions_table.menu(menu, *own, *(changed if self.deeds.changes else ()))
        menu.popup(point)

    def _show_quotes(self, identity: int, _checked: bool = False) -> None:
        if identity in self.found:
            self.bench.go(self.route_of(self.found[identity]))

    def _focus_search(self) -> None:
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def _on_library_opened(self) -> None:
        self.found.clear()
        self.listing.clear()
        self.box.show_query("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.box.text():
            self.box.clear()
        elif event.key() == Qt.Key.Key_Down and self.box.hasFocus():
            self.list.setFocus()
        else:
            super().keyPressEvent(event)
