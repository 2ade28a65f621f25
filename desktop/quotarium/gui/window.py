"""The window: navigation, the page, the side panel, and what they have in common."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from quotarium.errors import Cancelled, WorldError
from quotarium.gui import fonts
from quotarium.gui.actions import Actions
from quotarium.gui.faults import FaultDialog, next_step, sentence_of
from quotarium.gui.garbage import Garbage
from quotarium.gui.inspector import Inspector
from quotarium.gui.items.navigation_model import Entry
from quotarium.gui.keeping.keeper import Keeper
from quotarium.gui.navigation import Navigation
from quotarium.gui.pages.page import Page
from quotarium.gui.pages.table import PAGES
from quotarium.gui.routes import Route
from quotarium.gui.shortcut_rule import ShortcutRule
from quotarium.gui.theme import theme
from quotarium.gui.trail import Trail
from quotarium.gui.widgets.banner import Banner
from quotarium.gui.widgets.sizes import resize_grown
from quotarium.gui.window_actions import WindowActions
from quotarium.gui.workbench import Workbench
from quotarium.model.changes import Changes, Kind

if TYPE_CHECKING:
    from quotarium.services.counting import Counts
    from quotarium.storage.library import Library

_START = Route(page="quotes")


class Window(QMainWindow):
    """Shows one page of the table at a time; pages are made when they are first gone to."""

    def __init__(self, bench: Workbench, geometry: QSettings | None = None) -> None:
        super().__init__()
        self.bench = bench
        bench.setParent(self)
        self._geometry = geometry
        self.setWindowTitle("Quotarium")
        self.setAccessibleName("Quotarium")
        self.actions_table = Actions(self)
        self.actions_table.use_keys(bench.settings.shortcuts)
        self.trail = Trail()
        self._pages: dict[str, Page] = {}
        self._page: Page | None = None
        self._to_add: list[Path] = []
        self._build()
        self._window_actions = WindowActions(self)
        self.actions_table.handle(self._window_actions.handlers())
        self.actions_table.fill(self.menuBar())
        Keeper(bench, self.banner, self._window_actions.safekeeping.check)
        ShortcutRule(self, self.actions_table)
        self._garbage = Garbage(bench.tasks, self)
        self._connect()
        self._restore_geometry()
        self.go(_START)

    def _build(self) -> None:
        self.navigation = Navigation()
        self.banner = Banner()
        self.pages = QStackedWidget()
        self.inspector = Inspector(self.bench, self.actions_table)
        self.side = QStackedWidget()
        self.side.setObjectName("side")
        self.side.setMinimumWidth(min(fonts.grown(280), 400))
        self.side.addWidget(self.inspector)
        middle = QWidget()
        box = QVBoxLayout(middle)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        self.banner.setProperty("strip", True)
        box.addWidget(self.banner)
        box.addWidget(self.pages, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for widget in (self.navigation, middle, self.side):
            self.splitter.addWidget(widget)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([fonts.grown(226), 738, min(fonts.grown(356), 460)])
        self.setCentralWidget(self.splitter)

    def _connect(self) -> None:
        bench = self.bench
        bench.changed.connect(self._on_changed)
        bench.failed.connect(self._on_failed)
        bench.told.connect(lambda text: self.banner.tell(text))
        bench.told_undoable.connect(self._on_told_undoable)
        bench.route_requested.connect(self.go)
        bench.quote_wanted.connect(self._on_quote_wanted)
        bench.library_opened.connect(self._on_library_opened)
        bench.history.stepped.connect(self._on_stepped)
        self.navigation.went.connect(self.go)
        self.navigation.menu_wanted.connect(self._on_navigation_menu)
        self.navigation.quotes_dropped.connect(self._window_actions.put_into)
        stack = bench.history.stack
        stack.canUndoChanged.connect(self._on_history)
        stack.canRedoChanged.connect(self._on_history)
        stack.undoTextChanged.connect(self._on_history)
        stack.redoTextChanged.connect(self._on_history)
        self.navigation.undo.clicked.connect(bench.history.undo)
        self._on_history()
        theme().changed.connect(self.navigation.update)
        bench.settings_changed.connect(self._on_settings)
        self._on_settings()

    def _on_settings(self) -> None:
        settings = self.bench.settings
        theme().choose_reading(settings.reading_font, settings.reading_width)

    # Going somewhere.

    def go(self, route: Route) -> None:
        """Show a page and remember the way."""
        self.trail.go(route)
        self._show(route)

    def go_back(self) -> None:
        """Go one step back."""
        if (route := self.trail.back()) is not None:
            self._show(route)

    def go_forward(self) -> None:
        """Go one step forward again."""
        if (route := self.trail.forward()) is not None:
            self._show(route)

    @property
    def page(self) -> Page | None:
        """The page that is seen."""
        return self._page

    def page_named(self, key: str) -> Page:
        """Return a page by its key, made if it was not yet gone to."""
        if key not in self._pages:
            page = PAGES[key](self.bench, self.actions_table)
            self._pages[key] = page
            self.pages.addWidget(page)
            page.quotes_selected.connect(lambda ids: self._on_selected(page, ids))
            page.panel_changed.connect(lambda: self._show_side(page))
            page.inspector_asked.connect(self._on_inspector_asked)
            page.title_changed.connect(self._on_title)
        return self._pages[key]

    def _show(self, route: Route) -> None:
        if route.page not in PAGES:
            return
        page = self.page_named(route.page)
        focused = self.focusWidget()
        # Whoever walks along the navigation stays in it.
        comes_along = focused is None or self.pages.isAncestorOf(focused)
        comes_along = comes_along and page is not self._page
        self._page = page
        self.pages.setCurrentWidget(page)
        self.navigation.show_route(route)
        self._on_title("")
        page.show_route(route)
        self.actions_table.handle_on_page(page.handlers())
        self._window_actions.follow_trail()
        self._show_side(page)
        if comes_along:
            page.focus_first()

    def _show_side(self, page: Page) -> None:
        if page is not self._page:
            return
        panel = page.panel() or self.inspector
        if self.side.indexOf(panel) < 0:
            self.side.addWidget(panel)
        self.side.setCurrentWidget(panel)
        self.side.setVisible(page.wants_side() and not self._window_actions.side_hidden)

    def _on_selected(self, page: Page, ids: tuple[int, ...]) -> None:
        if page is self._page:
            self.inspector.show_quotes(ids)

    def _on_quote_wanted(self, quote_id: int) -> None:
        if self._page is None or not self._page.show_quote(quote_id):
            self.go(Route(page="quotes", quote_id=quote_id))

    def _on_inspector_asked(self, what: str) -> None:
        self._window_actions.show_side()
        self.inspector.take(what)

    def _on_title(self, title: str) -> None:
        library = self.bench.library
        parts = (title, library.path.stem if library else "", "Quotarium")
        self.setWindowTitle(" — ".join(part for part in parts if part))

    # What happens.

    def open_library(self, path: Path) -> None:
        """Open a library in the background; the window stays usable."""

        self.bench.open_library(path)

    def add_when_open(self, things: Sequence[Path]) -> None:
        """Add documents and import references, at once or as soon as a library is open."""
        if self.bench.library is None:
            self._to_add.extend(things)
        elif things:
            self._window_actions.add(things)

    def take_over(self, library: Path | None, things: Sequence[Path]) -> bool:
        """Do for a program started later what it was asked for, and come to the front.

        Returns False, and does nothing, where it was asked for another library.
        """
        mine = self.bench.library
        if library is not None and (mine is None or mine.path.resolve() != library):
            return False
        self.add_when_open(things)
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()
        return True

    def _on_library_opened(self) -> None:
        library = self.bench.library
        self.navigation.library_name.setText(library.path.stem if library else "")
        self._on_title("")
        self.banner.hide()
        self.trail.clear()
        self.go(_START)
        if self._page is not None:
            self._page.focus_first()
        self._count()
        waiting, self._to_add = self._to_add, []
        self.add_when_open(waiting)

    def _on_changed(self, changes: Changes) -> None:
        if self._page is not None:
            self._page.on_changes(changes)
        self.inspector.on_changes(changes)
        if changes.touch(*Kind):
            self._count()

    def _count(self) -> None:
        def work(library: Library) -> Counts:
            from quotarium.services.counting import counts

            return counts(library)

        self.bench.read(work, self.navigation.show_counts, owner=self, key="counts")

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            return
        if not isinstance(error, WorldError):
            FaultDialog(error, self).open()
            return
        step = next_step(error)
        if step is None:
            self.banner.tell(sentence_of(error), problem=True)
        else:
            text, action = step
            trigger = self.actions_table[action].trigger
            self.banner.tell(sentence_of(error), problem=True, step=text, do=trigger)

    def _on_told_undoable(self, text: str) -> None:
        history = self.bench.history
        step = history.stack.index()

        def undo() -> None:
            # Something else may have been done meanwhile.
            if history.stack.index() == step:
                history.undo()

        self.banner.tell(text, step=self.tr("Undo"), do=undo)

    def _on_stepped(self, label: str, back: bool) -> None:
        told = self.tr("Undone: %1") if back else self.tr("Redone: %1")
        self.banner.tell(told.replace("%1", label))

    def _on_history(self) -> None:
        stack = self.bench.history.stack
        undo, redo = self.actions_table["edit.undo"], self.actions_table["edit.redo"]
        undo.setEnabled(stack.canUndo())
        redo.setEnabled(stack.canRedo())
        undone, redone = stack.undoText(), stack.redoText()
        undo.setText(self.tr("Undo: %1").replace("%1", undone) if undone else self.tr("Undo"))
        redo.setText(self.tr("Redo: %1").replace("%1", redone) if redone else self.tr("Redo"))
        self.navigation.show_undo(undo.text(), stack.canUndo())

    def _on_navigation_menu(self, entry: Entry, point: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, do in self._window_actions.for_entry(entry):
            menu.addAction(text).triggered.connect(partial(self._do, do))
        if not menu.isEmpty():
            menu.popup(point)

    @staticmethod
    def _do(do: object, _checked: bool = False) -> None:
        if callable(do):
            do()

    # Coming and going.

    def _restore_geometry(self) -> None:
        resize_grown(self, 1320, 820)
        if self._geometry is None:
            return
        for name, restore in (
            ("geometry", self.restoreGeometry),
            ("splitter", self.splitter.restoreState),
        ):
            if (state := self._geometry.value(name)) is not None:
                restore(state)

    def closeEvent(self, event: QCloseEvent) -> None:
        focused = self.focusWidget()
        if focused is not None:
            # What still is being typed is kept.
            focused.clearFocus()
        if self._geometry is not None:
            self._geometry.setValue("geometry", self.saveGeometry())
            self._geometry.setValue("splitter", self.splitter.saveState())
        self.bench.close()
        self._garbage.stop()
        super().closeEvent(event)
