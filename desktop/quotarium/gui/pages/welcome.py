"""The first page: try the sample, begin a library, or open one."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from quotarium.gui import fonts
from quotarium.gui.actions import Actions, Handler
from quotarium.gui.pages.page import Page
from quotarium.gui.routes import Route
from quotarium.gui.rows.row import Row
from quotarium.gui.rows.row_view import RowView
from quotarium.gui.widgets.buttons import button
from quotarium.gui.widgets.first_pictures import FirstPictures
from quotarium.gui.widgets.flow import FlowLayout
from quotarium.gui.widgets.labels import SectionLabel, heading, plain_label
from quotarium.gui.widgets.scrolling import scrolling
from quotarium.gui.workbench import Workbench

_WIDEST = 780


class WelcomePage(Page):
    """Shown while no library is open; `begin_with` carries the action for a new library."""

    begin_with = Signal(str)

    def __init__(self, bench: Workbench, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(bench, actions, parent)
        self.setObjectName("welcomePage")
        self._paths: tuple[Path, ...] = ()
        self.sample = button(self.tr("Try the sample library"), "book-open", primary=True)
        self.sample.setObjectName("sampleLibraryButton")
        self.new = button(self.tr("New library…"), "add")
        self.new.setObjectName("newLibraryButton")
        self.open = button(self.tr("Open a library…"), "folder-open")
        self.open.setObjectName("openLibraryButton")
        self.bring = button(self.tr("Import…"), "export")
        self.bring.setObjectName("importLibraryButton")
        self.bring.setAccessibleName(self.tr("Begin a library with what you have"))
        self.bring.setMenu(self._import_menu())
        self.busy = plain_label("", "muted", wrap=True)
        self.recent_label = SectionLabel(self.tr("Used lately"))
        self.recent = RowView(self.tr("Libraries used lately"))
        self.recent.setObjectName("recentLibraries")
        self._lay_out()
        for made, action in (
            (self.sample, "library.sample"),
            (self.new, "library.new"),
            (self.open, "library.open"),
        ):
            made.clicked.connect(self.actions_table[action].trigger)
        self.recent.opened.connect(lambda number: self._open(self._paths[number]))

    def _lay_out(self) -> None:
        column = QWidget()
        column.setMaximumWidth(fonts.grown(_WIDEST))
        box = QVBoxLayout(column)
        box.setContentsMargins(24, 24, 24, 24)
        box.setSpacing(10)
        box.addStretch(2)
        title = heading(self.tr("Who said it, when, and where is it reported?"), 8)
        title.setWordWrap(True)
        box.addWidget(title)
        text = self.tr(
            "Quotarium keeps quotations with their speakers, dates and sources, checks them "
            "against the text they were clipped from, and puts them into Word with a correct "
            "citation. Everything stays in a folder on this computer, the library."
        )
        box.addWidget(plain_label(text, "muted", wrap=True))
        box.addSpacing(6)
        box.addWidget(FirstPictures())
        box.addSpacing(10)
        line = FlowLayout(gap=8)
        for made in self._buttons():
            made.setMinimumHeight(36)
            line.addWidget(made)
        box.addLayout(line)
        box.addWidget(self.busy)
        box.addSpacing(16)
        box.addWidget(self.recent_label)
        box.addWidget(self.recent)
        box.addStretch(3)
        middle = QWidget()
        page = QHBoxLayout(middle)
        page.setContentsMargins(0, 0, 0, 0)
        page.addStretch(1)
        page.addWidget(column, 8)
        page.addStretch(1)
        # Large type on a small screen needs more height than there is.
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(middle))

    def _import_menu(self) -> QMenu:
        menu = QMenu(self)
        for text, action in (
            (self.tr("References from BibTeX, RIS, Zotero, Citavi, EndNote…"), "import"),
            (self.tr("A folder of articles…"), "source.add_folder"),
            (self.tr("A library packed into one file…"), "library.unpack"),
        ):
            menu.addAction(text).triggered.connect(partial(self._on_import, action))
        return menu

    def _on_import(self, action: str, _checked: bool = False) -> None:
        if action == "library.unpack":
            self.actions_table[action].trigger()
        else:
            self.begin_with.emit(action)

    def set_busy(self, told: str) -> None:
        """Say what is being done, and wait; an empty text ends it."""
        self.busy.setText(told)
        for made in self._buttons():
            made.setEnabled(not told)

    def show_route(self, route: Route) -> None:
        self.set_busy("")
        self._paths = self.bench.settings.recent_libraries
        rows = [
            Row(id=number, title=path.stem, facts=str(path.parent), icon="folder-open")
            for number, path in enumerate(self._paths)
        ]
        self.recent.rows.set_rows(rows)
        self.recent_label.setVisible(bool(rows))
        self.recent.setVisible(bool(rows))
        height = self.recent.sizeHintForRow(0) if rows else 0
        self.recent.setFixedHeight(min(5, len(rows)) * height + 4)

    def handlers(self) -> Mapping[str, Handler]:
        return {}

    def wants_side(self) -> bool:
        return False

    def focus_first(self) -> None:
        self.sample.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, path: Path) -> None:
        self.bench.open_library(path)

    def _buttons(self) -> tuple[QPushButton, ...]:
        return self.sample, self.new, self.bring, self.open
