"""What the pages of tags and of occasions have in common: a search, an order, rows to open."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from quotarium.gui.actions import Actions, Handler
from quotarium.gui.pages.page import Page
from quotarium.gui.routes import Route
from quotarium.gui.rows.listing import Listing
from quotarium.gui.rows.paged_rows import PagedRows
from quotarium.gui.rows.row import Row
from quotarium.gui.rows.row_view import RowView
from quotarium.gui.widgets.buttons import button
from quotarium.gui.widgets.empty_state import EmptyState
from quotarium.gui.widgets.labels import heading, plain_label
from quotarium.gui.widgets.order_button import OrderButton
from quotarium.gui.widgets.search_box import SearchBox
from quotarium.gui.workbench import Workbench
from quotarium.model.changes import Changes, Kind

if TYPE_CHECKING:
    from quotarium.services.lists import ListRow


class ThingsPage(Page):
    """A click or Return shows the quotes of a thing; several are selected with Ctrl and Shift."""

    #: The value of a services.lists.Thing.
    kind = ""

    def __init__(self, bench: Workbench, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(bench, actions, parent)
        self.found: dict[int, ListRow] = {}
        name = self.name()
        self.title = heading(name, 4)
        self.box = SearchBox(self.tr("Search names"), self.tr("Search names"))
        self.box.setObjectName(f"{self.kind}Search")
        self.count = plain_label(tone="muted")
        self.order = OrderButton(self.orders(), ("quotes",))
        self.list = RowView(name, rows=PagedRows(self))
        self.list.setObjectName(f"{self.kind}List")
        self.empty = EmptyState()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        self.line = QHBoxLayout()
        self.line.setSpacing(4)
        self.line.addWidget(self.count)
        self.line.addWidget(self.order)
        self.line.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(20, 16, 20, 0)
        page.setSpacing(6)
        page.addWidget(self.title)
        page.addWidget(self.box)
        page.addLayout(self.line)
        page.addWidget(self.stack, 1)
        self.listing = Listing(bench, self.list, self.order, self.kind, self._known)
        self.listing.shown.connect(self._show)
        self.order.chosen.connect(self.look)
        self.box.searched.connect(self.look)
        self.box.returnPressed.connect(self.list.setFocus)
        self.list.opened.connect(self._open)
        self.list.menu_wanted.connect(self._on_menu)
        bench.library_opened.connect(self._on_library_opened)

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

    def menu(self, menu: QMenu) -> None:
        """Add what can be done with the selected things."""

    # What the window asks.

    def show_route(self, route: Route) -> None:
        self.title_changed.emit(self.name())
        self.look()

    def on_changes(self, changes: Changes) -> None:
        if changes.touch(*Kind):
            self.look()

    def handlers(self) -> Mapping[str, Handler]:
        return {"search.focus": self._focus_search}

    def wants_side(self) -> bool:
        return False

    def focus_first(self) -> None:
        (self.box if self.stack.currentWidget() is self.empty else self.list).setFocus()

    def look(self) -> None:
        """Look for what the box says; older answers are dropped."""
        self.listing.look(self.box.text().strip())

    def selected(self) -> list[ListRow]:
        """Return the selected things that are known."""
        return [self.found[one] for one in self.list.selected_ids() if one in self.found]

    def clear_button(self) -> list[QPushButton]:
        """Return the button that empties the search."""
        again = button(self.tr("Clear the search"), "close")
        again.clicked.connect(self.box.clear)
        return [again]

    def _known(self, found: ListRow) -> Row:
        self.found[found.thing.id] = found
        return self.row(found)

    def _show(self, number: int) -> None:
        self.count.setText(f"{self.number(number)}  ·")
        self.count.setVisible(bool(number))
        self.order.setVisible(bool(number))
        self.stack.setCurrentWidget(self.list if number else self.empty)
        if not number:
            self.show_empty(narrowed=bool(self.box.text().strip()))

    def _open(self, identity: int) -> None:
        if identity in self.found:
            self.bench.go(self.route_of(self.found[identity]))

    def _on_menu(self, identity: int, point: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown = menu.addAction(self.tr("Show its quotes"))
        shown.triggered.connect(lambda: self._open(identity))
        self.menu(menu)
        menu.popup(point)

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
