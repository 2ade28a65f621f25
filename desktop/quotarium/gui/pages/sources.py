"""The page of sources: what was read, how much was clipped from it, and the door for more."""

from __future__ import annotations

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

from quotarium.gui import words
from quotarium.gui.actions import Actions, Handler
from quotarium.gui.pages.page import Page
from quotarium.gui.routes import Route
from quotarium.gui.rows.listing import Listing
from quotarium.gui.rows.paged_rows import PagedRows
from quotarium.gui.rows.row import Row
from quotarium.gui.rows.row_view import RowView
from quotarium.gui.translation import spoken
from quotarium.gui.widgets.buttons import action_button, button
from quotarium.gui.widgets.empty_state import EmptyState
from quotarium.gui.widgets.labels import plain_label
from quotarium.gui.widgets.order_button import OrderButton
from quotarium.gui.widgets.search_box import SearchBox
from quotarium.gui.workbench import Workbench
from quotarium.model.changes import Changes, Kind
from quotarium.model.source import Source

if TYPE_CHECKING:
    from quotarium.services.lists import ListRow
    from quotarium.services.outcome import Outcome
    from quotarium.storage.library import Library


class SourcesPage(Page):
    """A click or Return opens a source in the reader."""

    def __init__(self, bench: Workbench, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(bench, actions, parent)
        self._sources: dict[int, Source] = {}
        self._counts: dict[int, int] = {}
        self._build()
        self.listing = Listing(bench, self.list, self.order, "source", self._row)
        self.listing.shown.connect(self._show)
        self.box.searched.connect(self.look)
        self.box.returnPressed.connect(self.list.setFocus)
        self.list.opened.connect(self._open)
        self.list.menu_wanted.connect(self._on_menu)
        bench.library_opened.connect(self._on_library_opened)

    def _build(self) -> None:
        self.box = SearchBox(self.tr("Search sources"), self.tr("Search titles, authors, citekeys"))
        self.box.setObjectName("sourceSearch")
        self.add = button(self.tr("Add"), "add", primary=True)
        self.add.setObjectName("addSourceButton")
        self.add.setAccessibleName(self.tr("Add a source"))
        self.add.setMinimumHeight(36)
        self.add.setMenu(self._add_menu())
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.box, 1)
        top.addWidget(self.add)
        self.count = plain_label(tone="muted")
        self.order = OrderButton(
            {
                "added": self.tr("sorted by date added"),
                "author": self.tr("sorted by author"),
                "year": self.tr("sorted by year"),
                "name": self.tr("sorted by title"),
                "key": self.tr("sorted by citekey"),
                "quotes": self.tr("sorted by number of quotes"),
            },
            ("added", "quotes"),
        )
        self.order.chosen.connect(self.look)
        self.alike = action_button(
            self.actions_table["source.duplicates"], text=self.tr("Find duplicates")
        )
        self.list = RowView(self.tr("Sources"), rows=PagedRows(self))
        self.list.setObjectName("sourceList")
        self.empty = EmptyState()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        page = QVBoxLayout(self)
        page.setContentsMargins(20, 16, 20, 0)
        page.setSpacing(6)
        page.addLayout(top)
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.count)
        line.addWidget(self.order)
        line.addStretch(1)
        line.addWidget(self.alike)
        page.addLayout(line)
        page.addWidget(self.stack, 1)

    def _add_menu(self) -> QMenu:
        menu = QMenu(self)
        for key in ("source.add", "source.add_page", "source.add_folder", "source.paste"):
            menu.addAction(self.actions_table[key])
        return menu

    # What the window asks.

    def show_route(self, route: Route) -> None:
        self.listing.wanted = route.id if route.id is not None else self.list.current_id()
        self.title_changed.emit(self.tr("Sources"))
        self.look()

    def on_changes(self, changes: Changes) -> None:
        if changes.touch(Kind.SOURCE, Kind.CLIPPING, Kind.QUOTE):
            self.listing.wanted = self.list.current_id()
            self.look()

    def handlers(self) -> Mapping[str, Handler]:
        return {
            "search.focus": self._focus_search,
            "source.read": lambda: self._open(self.list.current_id()),
            "source.details": lambda: self._show_details(self.list.current_id()),
            "source.trash": lambda: self._trash(self.list.selected_ids()),
            "source.duplicates": self._find_duplicates,
        }

    def wants_side(self) -> bool:
        return False

    def focus_first(self) -> None:
        # The rows may still be on their way.
        (self.box if self.stack.currentWidget() is self.empty else self.list).setFocus()

    # Looking.

    def look(self) -> None:
        """Look for what the box says; older answers are dropped."""
        self.listing.look(self.box.text().strip())

    def _show(self, number: int) -> None:
        self.count.setText(f"{words.number_of_sources(number)}  ·")
        self.count.setVisible(bool(number))
        self.order.setVisible(bool(number))
        self.alike.setVisible(bool(number))
        self.stack.setCurrentWidget(self.list if number else self.empty)
        if not number:
            self._show_empty()

    def _row(self, found: ListRow) -> Row:
        from quotarium.model.dates import readable

        source = found.thing
        assert isinstance(source, Source)
        self._sources[source.id], self._counts[source.id] = source, found.quotes
        date = readable(source.issued, spoken()) if source.issued else self.tr("n.d.")
        authors = ", ".join(author.name for author in source.authors)
        facts = (authors, date, source.fields.get("container-title", ""))
        count = words.number_of_quotes(found.quotes) if found.quotes else self.tr("no quotes yet")
        return Row(
            id=source.id,
            title=source.title or source.citekey,
            facts="  ·  ".join(fact for fact in facts if fact),
            number=count,
            detail=source.citekey,
            icon="file",
        )

    def _show_empty(self) -> None:
        if self.box.text().strip():
            again = button(self.tr("Clear the search"), "close")
            again.clicked.connect(self.box.clear)
            self.empty.show_state(
                "search",
                self.tr("No source found"),
                self.tr("No title, author or citekey holds all of these words."),
                [again],
            )
        else:
            table = self.actions_table
            buttons: list[QPushButton] = [
                action_button(table["source.add"], "add", primary=True, text=self.tr("Add files…")),
                action_button(table["source.add_page"], "link", text=self.tr("Web page…")),
                action_button(table["source.paste"], "paste", text=self.tr("Paste text…")),
            ]
            self.empty.show_state(
                "sources",
                self.tr("No sources yet"),
                self.tr(
                    "Add articles, books or transcripts: choose files, drop them or a folder on "
                    "this window, type a web address, or paste a text. A copy is kept, so that "
                    "quotes can be checked against it."
                ),
                buttons,
            )

    # Doing.

    def _open(self, source_id: int | None) -> None:
        if source_id is not None:
            self.bench.go(Route(page="reader", id=source_id))

    def _show_details(self, source_id: int | None) -> None:
        if source_id is not None:
            self.bench.go(Route(page="source", id=source_id))

    def _show_quotes(self, source_id: int) -> None:
        title = words.source_line(self._sources[source_id])
        self.bench.go(Route(page="quotes", source_id=source_id, title=title))

    def _trash(self, source_ids: tuple[int, ...]) -> None:
        if not source_ids:
            return

        def work(library: Library) -> Outcome[object]:
            from quotarium.services.lists import trash_sources

            return trash_sources(library, source_ids)

        count = sum(self._counts.get(one, 0) for one in source_ids)
        sources = words.number_of_sources(len(source_ids))
        told = self.tr("Moved to the Trash: %1.")
        if count:
            told = self.tr("Moved to the Trash: %1, with the quotes found nowhere else.")
        told = told.replace("%1", sources)
        self.bench.write(work, lambda _: self.bench.told_undoable.emit(told))

    def _find_duplicates(self) -> None:
        from quotarium.gui.dialogs.duplicates import DuplicatesDialog

        DuplicatesDialog(self.bench, self).open()

    def _on_menu(self, source_id: int, point: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        table = self.actions_table
        menu.addAction(table["source.read"])
        menu.addAction(table["source.details"])
        quotes = menu.addAction(self.tr("Quotes from this source"))
        quotes.setEnabled(bool(self._counts.get(source_id)))
        quotes.triggered.connect(lambda: self._show_quotes(source_id))
        menu.addSeparator()
        menu.addAction(table["source.trash"])
        menu.popup(point)

    def _focus_search(self) -> None:
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def _on_library_opened(self) -> None:
        self._sources.clear()
        self._counts.clear()
        self.listing.clear()
        self.box.show_query("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.box.text():
            self.box.clear()
        elif event.key() == Qt.Key.Key_Down and self.box.hasFocus():
            self.list.setFocus()
        else:
            super().keyPressEvent(event)
