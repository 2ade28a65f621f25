"""The page of a project: its outline of headings, notes and quotes, and their order."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QPoint, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from quotarium.gui import words
from quotarium.gui.actions import Actions, Handler
from quotarium.gui.items.quote_model import Role
from quotarium.gui.outline import changes
from quotarium.gui.outline.model import OutlineModel, OutlineRole
from quotarium.gui.outline.places import place_before, place_behind, with_chapters
from quotarium.gui.outline.view import OutlineView
from quotarium.gui.pages.page import Page
from quotarium.gui.quotes.copying import QuoteCopying
from quotarium.gui.routes import Route, route_to
from quotarium.gui.widgets.asking import ask_text
from quotarium.gui.widgets.buttons import action_button, quiet_button
from quotarium.gui.widgets.empty_state import EmptyState
from quotarium.gui.widgets.labels import heading, plain_label
from quotarium.gui.workbench import Workbench
from quotarium.model.changes import Changes, Kind
from quotarium.model.details import QuoteDetails
from quotarium.model.organising import OutlineItem, ProjectItemKind

if TYPE_CHECKING:
    from quotarium.storage.library import Library


class ProjectPage(Page):
    """The order that one sees is the order that is exported."""

    def __init__(self, bench: Workbench, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(bench, actions, parent)
        self._route = Route(page="project")
        self._wanted: list[int] = []
        self.model = OutlineModel(self)
        self.list = OutlineView(self.model)
        self.list.setObjectName("outline")
        self._build()
        self.copying = QuoteCopying(bench, self.list, self.selected_ids)
        self.model.details_wanted.connect(self._fetch)
        self.list.moved.connect(self._on_moved)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._on_selected())
        self.list.activated.connect(lambda _: self._open())
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._on_menu)
        bench.changed.connect(self._on_changed)
        bench.library_opened.connect(lambda: self.model.set_items(()))

    def _build(self) -> None:
        table = self.actions_table
        self.title = heading("", 4)
        self.count = plain_label(tone="muted")
        export = action_button(table["export"], "export", primary=True, text=self.tr("Export"))
        export.setMinimumHeight(36)
        self.search_button = quiet_button(self.tr("Search in it"), "search")
        self.search_button.clicked.connect(self._search)
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(export)
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.count, 1)
        line.addWidget(self.search_button)
        for key, text in (
            ("outline.heading", self.tr("Heading")),
            ("outline.note", self.tr("Note")),
        ):
            made = quiet_button(text, "add")
            made.clicked.connect(table[key].trigger)
            line.addWidget(made)
        self.empty = EmptyState()
        self.empty.show_state(
            "project",
            self.tr("Nothing here yet"),
            self.tr(
                "Drag quotes onto the project in the navigation, or select them and press Ctrl+P. "
                "Headings and notes between them make an outline, which exports follow."
            ),
            [action_button(table["go.quotes"], "quotes", text=self.tr("All quotes"))],
        )
        self.list.setAccessibleName(self.tr("Outline"))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        page = QVBoxLayout(self)
        page.setContentsMargins(20, 16, 12, 0)
        page.setSpacing(6)
        page.addLayout(top)
        page.addLayout(line)
        page.addWidget(self.stack, 1)
        top.setContentsMargins(0, 0, 20, 0)
        line.setContentsMargins(0, 0, 20, 0)

    # What the window asks.

    def show_route(self, route: Route) -> None:
        if route.project_id != self._route.project_id:
            self.model.set_items(())
        self._route = route
        self.title.setText(route.title)
        self.title_changed.emit(route.title)
        self.list.setAccessibleName(route.title)
        self.look()

    def on_changes(self, changes: Changes) -> None:
        if changes.touch(*Kind):
            self.look()

    def _on_changed(self, changes: Changes) -> None:
        if changes.touch(*Kind):
            self.model.forget()

    def handlers(self) -> Mapping[str, Handler]:
        return {
            "search.focus": self._search,
            "quote.reader": self._show_in_source,
            "quote.edit": self._edit,
            "quote.tag": lambda: self._ask_inspector("tag"),
            "quote.project": lambda: self._ask_inspector("project"),
            "outline.heading": lambda: self._insert(ProjectItemKind.HEADING),
            "outline.note": lambda: self._insert(ProjectItemKind.NOTE),
            "outline.up": lambda: self._shift(place_before),
            "outline.down": lambda: self._shift(place_behind),
            "outline.in": lambda: self._indent(1),
            "outline.out": lambda: self._indent(-1),
            "outline.remove": self._remove,
            **self.copying.handlers(),
        }

    def show_quote(self, quote_id: int) -> bool:
        row = self.model.row_of(quote_id)
        if row is not None:
            self.list.setCurrentIndex(self.model.index(row))
        return row is not None

    def scope(self) -> tuple[Route, tuple[int, ...]]:
        chosen = self.selected_ids()
        return self._route.model_copy(update={"page": "quotes"}), chosen if len(chosen) > 1 else ()

    def focus_first(self) -> None:
        self.list.setFocus()

    @property
    def project_id(self) -> int:
        """The project that is shown."""
        return self._route.project_id or 0

    def selected_ids(self) -> tuple[int, ...]:
        """Return the ids of the selected quotes, in the order of the outline."""
        ids = self.model.ids
        return tuple(ids[row] for row in self.list.rows() if ids[row])

    def shown_ids(self) -> tuple[int, ...]:
        """Return the ids of all quotes of the project in its order."""
        return tuple(one for one in self.model.ids if one)

    def describes(self) -> str:
        """Return what is shown, for the export dialog."""
        return self._route.title

    # Looking.

    def look(self) -> None:
        """Look the outline up."""
        project_id = self.project_id

        def work(library: Library) -> tuple[OutlineItem, ...]:
            from quotarium.services.outlining import outline

            return outline(library, project_id)

        self.bench.read(work, self._show, owner=self, key="outline", failed=self._failed)

    def _show(self, items: tuple[OutlineItem, ...]) -> None:
        rows, before = self.list.rows(), self.model.items
        chosen = self._wanted or [before[row].id for row in rows]
        other = self.model.set_items(items)
        self.stack.setCurrentWidget(self.list if items else self.empty)
        quotes = sum(1 for one in items if one.quote_id is not None)
        headings = sum(1 for one in items if one.kind is ProjectItemKind.HEADING)
        text = words.number_of_quotes(quotes)
        if headings:
            told = self.tr("%Ln headings", "", headings)
            text = f"{text}  ·  {told}"
        self.count.setText(text)
        if other or self._wanted:
            self._choose(chosen)
        self._wanted = []
        self._on_selected()

    def _choose(self, item_ids: Sequence[int]) -> None:
        found = (self.model.row_of_item(one) for one in item_ids)
        rows = [row for row in found if row is not None] or ([0] if self.model.rowCount() else [])
        if not rows:
            return
        chosen = QItemSelection()
        for row in rows:
            chosen.select(self.model.index(row), self.model.index(row))
        selection = self.list.selectionModel()
        flags = selection.SelectionFlag
        selection.setCurrentIndex(self.model.index(rows[0]), flags.NoUpdate)
        selection.select(chosen, flags.ClearAndSelect)
        self.list.scrollTo(self.model.index(rows[0]))

    def _failed(self, error: Exception) -> None:
        from quotarium.errors import NoSuchThing

        if isinstance(error, NoSuchThing):
            # The project was deleted, or its making undone.
            self.bench.go(Route(page="quotes"))
        else:
            self.bench.report(error)

    def _fetch(self, ids: tuple[int, ...]) -> None:
        wanted = [one for one in ids if one]

        def work(library: Library) -> tuple[QuoteDetails, ...]:
            from quotarium.services.quotes import details

            return details(library, wanted)

        self.bench.read(work, lambda found: self.model.provide(found), owner=self)

    # Doing.

    def _item(self) -> OutlineItem | None:
        found = self.list.currentIndex().data(OutlineRole.ITEM)
        return found if isinstance(found, OutlineItem) else None

    def _insert(self, kind: ProjectItemKind) -> None:
        text = self._asked("", kind)
        if text is None:
            return
        item, row = self._item(), self.list.currentIndex().row()
        place = row + 1 if item is not None else None
        if item is not None and kind is ProjectItemKind.HEADING:
            # A heading opens what follows it.
            place = row
        level = item.level if item is not None else 1

        def then(made: int) -> None:
            # The outline is being looked up again by now.
            self._wanted = [made]

        self.bench.write(changes.inserting(self.project_id, kind, text, place, level), then)

    def _edit(self) -> None:
        item = self._item()
        if item is None:
            return
        if item.quote_id is not None:
            self._ask_inspector("edit")
            return
        text = self._asked(item.text, item.kind)
        if text is not None and text != item.text:
            self.bench.write(changes.rewording(item.id, text))

    def _asked(self, text: str, kind: ProjectItemKind) -> str | None:
        note = kind is ProjectItemKind.NOTE
        title = self.tr("Note") if note else self.tr("Heading")
        label = (
            self.tr("A note between the quotes:") if note else self.tr("The heading of a chapter:")
        )
        return ask_text(self, title, label, text, lines=note) or None

    def _shift(
        self, place_of: Callable[[Sequence[OutlineItem], Sequence[int]], int | None]
    ) -> None:
        rows = with_chapters(self.model.items, self.list.rows())
        place = place_of(self.model.items, rows) if rows else None
        if place is not None:
            self._move(rows, place)

    def _on_moved(self, rows: list[int], place: int) -> None:
        rows = with_chapters(self.model.items, rows)
        if not rows[0] <= place <= rows[-1] + 1 or rows != list(range(rows[0], rows[-1] + 1)):
            self._move(rows, place)

    def _move(self, rows: Sequence[int], place: int) -> None:
        ids = [self.model.items[row].id for row in rows]
        self._wanted = [self.model.items[row].id for row in self.list.rows()]
        self.bench.write(changes.moving(self.project_id, ids, place))

    def _indent(self, by: int) -> None:
        rows = with_chapters(self.model.items, self.list.rows())
        ids = [self.model.items[row].id for row in rows]
        if ids:
            self.bench.write(changes.indenting(ids, by))

    def _remove(self) -> None:
        rows = self.list.rows()
        ids = [self.model.items[row].id for row in rows]
        told = self.tr("Taken out of the project; quotes stay in the library.")
        if ids:
            behind = self.model.items[rows[-1] + 1 :]
            self._wanted = [behind[0].id] if behind else []
            self.bench.write(changes.removing(ids), lambda _: self.bench.told_undoable.emit(told))

    def _open(self) -> None:
        item = self._item()
        if item is not None and item.quote_id is None:
            self._edit()
        else:
            self._show_in_source()

    def _show_in_source(self) -> None:
        details = self.list.currentIndex().data(Role.DETAILS)
        if isinstance(details, QuoteDetails) and (route := route_to(details)) is not None:
            self.bench.go(route)

    def _search(self) -> None:
        self.bench.go(self._route.model_copy(update={"page": "quotes"}))

    def _ask_inspector(self, what: str) -> None:
        if self.selected_ids():
            self.inspector_asked.emit(what)

    def _on_selected(self) -> None:
        self.quotes_selected.emit(self.selected_ids())

    def _on_menu(self, point: QPoint) -> None:
        menu = QMenu(self)
        self.actions_table.menu(
            menu,
            *("quote.reader", "quote.edit", "-", "outline.heading", "outline.note", "-"),
            *("outline.up", "outline.down", "outline.in", "outline.out", "-"),
            *("quote.copy_cited", "quote.copy", "quote.tag", "quote.project", "-"),
            *("outline.remove", "export"),
        )
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.list.viewport().mapToGlobal(point))
