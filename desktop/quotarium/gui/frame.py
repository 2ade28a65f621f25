"""The frame of the window: navigation, the page, the side panel, and going from page to page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from quotarium.gui import fonts
from quotarium.gui.actions import Actions
from quotarium.gui.inspector.panel import Inspector
from quotarium.gui.navigation.panel import Navigation
from quotarium.gui.navigation.trail import Trail
from quotarium.gui.pages.page import Page
from quotarium.gui.pages.table import PAGES
from quotarium.gui.routes import Route
from quotarium.gui.widgets.page_banner import PageBanner
from quotarium.gui.widgets.working_strip import WorkingStrip
from quotarium.gui.workbench import Workbench


class Frame(QMainWindow):
    """Shows one page of the table at a time; pages are made when they are first gone to.

    What the window does beside that, and whoever serves it, knows the frame and not the window.
    """

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self.bench = bench
        bench.setParent(self)
        self.setWindowTitle("Quotarium")
        self.setAccessibleName("Quotarium")
        self.actions_table = Actions(self)
        self.actions_table.use_keys(bench.settings.shortcuts)
        self.trail = Trail()
        self._pages: dict[str, Page] = {}
        self._page: Page | None = None
        self._side_hidden = False
        self._build()

    def _build(self) -> None:
        self.navigation = Navigation()
        self.working = WorkingStrip(self.bench.working)
        self.pages = QStackedWidget()
        self.inspector = Inspector(self.bench, self.actions_table)
        self.side = QStackedWidget()
        self.side.setObjectName("side")
        self.side.setMinimumWidth(min(fonts.grown(280), 340))
        self.side.addWidget(self.inspector)
        middle = QWidget()
        box = QVBoxLayout(middle)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.pages, 1)
        # Below, so that nothing moves that one aims at.
        box.addWidget(self.working)
        self.banner = PageBanner(middle, box)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for widget in (self.navigation, middle, self.side):
            self.splitter.addWidget(widget)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([fonts.grown(226), 738, min(fonts.grown(356), 460)])
        self.setCentralWidget(self.splitter)

    def open_library(self, path: Path) -> None:
        """Open a library in the background; the window stays usable."""
        self.bench.open_library(path)

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
            page.title_changed.connect(self.show_title)
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
        self.show_title("")
        page.show_route(route)
        self.actions_table.handle_on_page(page.handlers())
        self.actions_table["go.back"].setEnabled(self.trail.can_go_back)
        self.actions_table["go.forward"].setEnabled(self.trail.can_go_forward)
        self._show_side(page)
        if comes_along:
            page.focus_first()

    def show_title(self, title: str) -> None:
        """Say what is shown, before the names of the library and of the program."""
        library = self.bench.library
        parts = (title, library.path.stem if library else "", "Quotarium")
        self.setWindowTitle(" — ".join(part for part in parts if part))

    # The side panel.

    def toggle_side(self) -> None:
        """Hide the side panel, or show it again."""
        self._side_hidden = not self._side_hidden
        if self._page is not None:
            self._show_side(self._page)

    def _show_side(self, page: Page) -> None:
        if page is not self._page:
            return
        panel = page.panel() or self.inspector
        if self.side.indexOf(panel) < 0:
            self.side.addWidget(panel)
        self.side.setCurrentWidget(panel)
        self.side.setVisible(page.wants_side() and not self._side_hidden)

    def _on_selected(self, page: Page, ids: tuple[int, ...]) -> None:
        if page is self._page:
            self.inspector.show_quotes(ids)

    def _on_inspector_asked(self, what: str) -> None:
        if self._side_hidden:
            self.toggle_side()
        self.inspector.take(what)
