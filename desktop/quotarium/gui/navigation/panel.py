"""The left side: where one can go, and how much there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from quotarium.gui import fonts
from quotarium.gui.items.edge_scrolling import EdgeScrolling
from quotarium.gui.links.dropping import QUOTE_TYPE, ids_in
from quotarium.gui.navigation.delegate import NavigationDelegate
from quotarium.gui.navigation.model import Entry, NavigationModel
from quotarium.gui.routes import Route
from quotarium.gui.theme import theme
from quotarium.gui.widgets.elided_button import ElidedButton
from quotarium.gui.widgets.labels import ElidedLabel, Title

if TYPE_CHECKING:
    from quotarium.services.counting import Counts
    from quotarium.services.searching import Counted


#: More would leave too little for the page on a small screen (pixels).
_MOST_KEPT = 240


class _Places(QListView):
    """Rows to go to by click or keys."""

    went = Signal(object)
    menu_wanted = Signal(object, QPoint)
    quotes_dropped = Signal(object, tuple)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.rows = NavigationModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(NavigationDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        self.clicked.connect(self._on_gone)
        self.activated.connect(self._on_gone)
        self.selectionModel().currentChanged.connect(self._on_current)
        self._showing = False
        self.setAcceptDrops(True)
        self.setDragDropMode(QListView.DragDropMode.DropOnly)
        EdgeScrolling(self)
        theme().changed.connect(self.viewport().update)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(event.mimeData().hasFormat(QUOTE_TYPE))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        entry = self._dropped_on(event)
        self.rows.mark_target(entry)
        if entry is None:
            event.ignore()
        else:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.rows.mark_target(None)

    def dropEvent(self, event: QDropEvent) -> None:
        entry = self._dropped_on(event)
        self.rows.mark_target(None)
        if entry is None:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.quotes_dropped.emit(entry, ids_in(event.mimeData()))

    def _dropped_on(self, event: QDropEvent) -> Entry | None:
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or not event.mimeData().hasFormat(QUOTE_TYPE):
            return None
        entry = self.rows.entry(index.row())
        return entry if entry.kind in {"project", "tag"} else None

    def show_route(self, route: Route) -> bool:
        """Mark the row of a route; False where it has none here."""
        row = self.rows.row_for(route)
        self._showing = True
        if row is None:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        else:
            self.setCurrentIndex(self.rows.index(row))
        self._showing = False
        return row is not None

    def _on_current(self, current: QModelIndex) -> None:
        # Arrow keys go there at once; a click is told by `clicked`, also on the current row.
        if current.isValid() and not self._showing and self.hasFocus():
            self._on_gone(current)

    def _on_gone(self, index: QModelIndex) -> None:
        route = self.rows.entry(index.row()).route
        if route is not None:
            self.went.emit(route)

    def _on_menu(self, point: QPoint) -> None:
        index = self.indexAt(point)
        if index.isValid() and self.rows.entry(index.row()).route is not None:
            entry = self.rows.entry(index.row())
            self.menu_wanted.emit(entry, self.viewport().mapToGlobal(point))


class Navigation(QWidget):
    """The name of the program and the library, the places, and below them Trash and Settings.

    `quotes_dropped` tells the project or tag (an Entry) on which quotes (ids) were dropped.
    """

    went = Signal(object)
    menu_wanted = Signal(object, QPoint)
    quotes_dropped = Signal(object, tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("room", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._keep_room()
        self.places = _Places(self.tr("Navigation"))
        self.places.setObjectName("navigation")
        self.foot = _Places(self.tr("Trash and settings"))
        self.foot.setObjectName("navigationFoot")
        self.library_name = ElidedLabel(tone="muted")
        self.undo = ElidedButton("undo")
        self.undo.setObjectName("undoButton")
        self.undo.setProperty("quiet", True)
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 14, 12, 12)
        box.setSpacing(2)
        box.addWidget(Title(self.tr("Quotarium"), 5.5))
        box.addWidget(self.library_name)
        box.addSpacing(8)
        box.addWidget(self.places, 1)
        box.addWidget(self.undo)
        box.addWidget(self.foot)
        for list_ in (self.places, self.foot):
            list_.went.connect(self.went)
            list_.menu_wanted.connect(self.menu_wanted)
            list_.quotes_dropped.connect(self.quotes_dropped)
        self._route: Route | None = None
        self._counts: Counts | None = None
        self._found: dict[int, Counted] = {}
        self.show_counts(None)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._keep_room()

    def _keep_room(self) -> None:
        self.setMinimumWidth(min(fonts.grown(180), _MOST_KEPT))

    def show_undo(self, text: str, possible: bool) -> None:
        """Show what Undo would take back."""
        shown = text if possible else self.tr("Nothing to undo")
        self.undo.set_text(shown)
        self.undo.setAccessibleName(shown)
        self.undo.setEnabled(possible)

    def show_counts(self, counts: Counts | None) -> None:
        """Show how much there is; without counts only the places."""
        self._counts = counts
        self.places.rows.set_entries(self._entries(counts))
        trash = counts.trash if counts and counts.trash else None
        self.foot.rows.set_entries(
            [
                Entry(self.tr("Trash"), "trash", trash, Route(page="quotes", place="trash")),
                Entry(self.tr("Settings"), "settings", None, Route(page="settings")),
            ]
        )
        height = sum(self.foot.sizeHintForRow(row) for row in range(self.foot.rows.rowCount()))
        self.foot.setFixedHeight(height + 4)
        if self._route is not None:
            self.show_route(self._route)

    def show_found(self, found: dict[int, Counted]) -> None:
        """Show how much the saved searches find, by their ids."""
        self._found = found
        self.show_counts(self._counts)

    def show_route(self, route: Route) -> None:
        """Mark where one is."""
        self._route = route
        self.foot.show_route(route)
        self.places.show_route(route)

    def _entries(self, counts: Counts | None) -> list[Entry]:
        places = (
            (self.tr("Inbox"), "inbox", Route(page="quotes", place="inbox")),
            (self.tr("Quotes"), "quotes", Route(page="quotes")),
            (self.tr("Sources"), "sources", Route(page="sources")),
            (self.tr("Speakers"), "speakers", Route(page="speakers")),
            (self.tr("Occasions"), "calendar", Route(page="occasions")),
            (self.tr("Timeline"), "timeline", Route(page="timeline")),
        )
        numbers = (
            (
                counts.inbox,
                counts.quotes,
                counts.sources,
                counts.speakers,
                counts.occasions,
                counts.dated,
            )
            if counts
            else (None,) * len(places)
        )
        entries = [
            Entry(text, icon, number, route)
            for (text, icon, route), number in zip(places, numbers, strict=True)
        ]
        if counts is None:
            return entries
        if counts.questions:
            route = Route(page="quotes", place="questions")
            entries.append(Entry(self.tr("Open questions"), "help", counts.questions, route))
        differing = Route(page="quotes", place="differing")
        if counts.differing or self._route == differing:
            name = self.tr("Altered or not found")
            entries.append(Entry(name, "warning", counts.differing, differing))
        if counts.projects:
            entries.append(Entry(self.tr("Projects")))
        for project, number in counts.projects:
            route = Route(page="project", project_id=project.id, title=project.name)
            entries.append(Entry(project.name, "project", number, route, "project"))
        if counts.saved_searches:
            entries.append(Entry(self.tr("Saved searches")))
        for search in counts.saved_searches:
            route = Route(page="quotes", query=search.query, title=search.name)
            found = self._found.get(search.id)
            entries.append(
                Entry(
                    search.name,
                    "saved-search",
                    None if found is None else found.number,
                    route,
                    "search",
                    search.id,
                    more=found is not None and found.more,
                )
            )
        if counts.tags:
            entries.append(Entry(self.tr("Tags")))
        for tag, number in counts.tags:
            route = Route(page="quotes", tag_id=tag.id, title=f"#{tag.name}")
            entries.append(Entry(tag.name, "tag", number, route, "tag"))
        return entries
