"""What the window itself does for actions of the table, on every page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from quotarium.gui.actions import Handler
from quotarium.gui.adding.adding import Adding
from quotarium.gui.checking.checks import Checking
from quotarium.gui.checking.reanchoring import Reanchoring
from quotarium.gui.help.helping import Helping
from quotarium.gui.importing.importing import Importing
from quotarium.gui.keeping.libraries import Libraries
from quotarium.gui.keeping.safekeeping import Safekeeping
from quotarium.gui.pages.table import PAGES
from quotarium.gui.routes import Route
from quotarium.gui.styles.own import StyleInstalling
from quotarium.gui.theme import theme
from quotarium.gui.translation import tr
from quotarium.settings import ThemeChoice

if TYPE_CHECKING:
    from quotarium.gui.frame import Frame


class WindowActions:
    """The handlers of the window."""

    def __init__(self, window: Frame) -> None:
        self._window = window
        self._styles = StyleInstalling(window.bench, window)
        self._importing = Importing(window.bench, window)
        self._adding = Adding(window, self._importing, self._styles)
        self.libraries = Libraries(window)
        self.helping = Helping(window)
        self.safekeeping = Safekeeping(window)
        self._checking = Checking(window.bench, window.banner, window)
        self._reanchoring = Reanchoring(window.bench, window.banner, window)

    def handlers(self) -> Mapping[str, Handler]:
        """Return what the window does, by action id; places only where their page is there."""
        window, history = self._window, self._window.bench.history
        places = {
            "go.inbox": Route(page="quotes", place="inbox"),
            "go.quotes": Route(page="quotes"),
            "go.sources": Route(page="sources"),
            "go.speakers": Route(page="speakers"),
            "go.occasions": Route(page="occasions"),
            "go.timeline": Route(page="timeline"),
            "go.questions": Route(page="quotes", place="questions"),
            "go.differing": Route(page="quotes", place="differing"),
            "go.tags": Route(page="tags"),
            "go.library": Route(page="library"),
            "go.trash": Route(page="quotes", place="trash"),
            "go.settings": Route(page="settings"),
        }
        go: dict[str, Handler] = {
            key: partial(window.go, route) for key, route in places.items() if route.page in PAGES
        }
        return {**go, **self.safekeeping.handlers()} | {
            "edit.undo": history.undo,
            "edit.redo": history.redo,
            "import": self._importing.choose_files,
            "export": self._export,
            "style.install": self._styles.choose_file,
            "library.verify": self._checking.check,
            "quote.verify": lambda: self._checking.check(window.inspector.ids),
            "quote.link": self._link,
            "quote.join": self._join,
            "quote.reports": self._reports,
            "quote.alike": self._alike,
            "view.compare": self._compare,
            "view.graph": self._graph,
            "quote.question": self._question,
            "quote.differences": lambda: self._checking.show(window.inspector.ids),
            "quote.reanchor": lambda: self._reanchoring.offer(window.inspector.ids),
            "library.open": self._open_library,
            "library.new": self.libraries.new,
            "library.sample": self.libraries.try_sample,
            "source.add": self._adding.choose_files,
            "source.add_folder": self._adding.choose_folder,
            "source.add_page": self._adding.type_address,
            "source.paste": self._adding.paste_text,
            "window.quit": window.close,
            "go.back": window.go_back,
            "go.forward": window.go_forward,
            "view.inspector": window.toggle_side,
            "view.light": lambda: self.choose_theme(ThemeChoice.LIGHT),
            "view.dark": lambda: self.choose_theme(ThemeChoice.DARK),
            "view.contrast": lambda: self.choose_theme(ThemeChoice.HIGH_CONTRAST),
            "view.system": lambda: self.choose_theme(ThemeChoice.SYSTEM),
            "help.palette": self._palette,
            "help.shortcuts": self._shortcuts,
            **self.helping.handlers(),
        }

    def add(self, things: Sequence[Path]) -> None:
        """Add documents to the library that is open, and import references."""
        self._adding.add(things)

    def choose_theme(self, choice: ThemeChoice) -> None:
        """Dress the window anew and remember it."""
        theme().choose(choice)
        self._window.bench.choose(theme=choice)

    def _compare(self) -> None:
        page = self._window.page
        if page is None or self._window.bench.library is None:
            return
        from quotarium.gui.comparing.dialog import CompareDialog

        CompareDialog(self._window.bench, *page.scope(), self._window).open()

    def _graph(self) -> None:
        page = self._window.page
        if page is None or self._window.bench.library is None:
            return
        from quotarium.gui.links.graph import GraphDialog

        GraphDialog(self._window.bench, *page.scope(), self._window).open()

    def _join(self) -> None:
        from quotarium.gui.statements.changes import joining

        bench, ids = self._window.bench, self._window.inspector.ids
        if len(ids) < 2:
            bench.told.emit(tr("Select the quotes that are one statement first."))
            return
        told = tr("The reports are gathered in one statement.")
        bench.write(joining(ids[0], ids[1:]), lambda _: bench.told_undoable.emit(told))

    def _reports(self) -> None:
        from quotarium.gui.statements.dialog import ReportsDialog

        ids = self._window.inspector.ids
        if len(ids) != 1:
            self._window.bench.told.emit(tr("Select one quote for this."))
            return
        ReportsDialog(self._window.bench, ids[0], self._window).open()

    def _alike(self) -> None:
        from quotarium.gui.statements.pairs import PairsDialog

        if self._window.bench.library is not None:
            PairsDialog(self._window.bench, self._window).open()

    def _link(self) -> None:
        details = self._window.inspector.details
        if details is None:
            self._window.bench.told.emit(tr("Select one quote for this."))
            return
        from quotarium.gui.links.dialog import LinkDialog

        LinkDialog(self._window.bench, details, self._window).open()

    def _question(self) -> None:
        from quotarium.gui.links.changes import questioning

        window, details = self._window, self._window.inspector.details
        ids = window.inspector.ids
        if not ids:
            window.bench.told.emit(tr("Select a quote for this."))
            return
        marked = details is None or not details.quote.question
        told = (
            tr("Marked as an open question, until an answer is linked.")
            if marked
            else tr("No longer marked as a question.")
        )
        bench = window.bench
        bench.write(questioning(ids, marked), lambda _: bench.told_undoable.emit(told))

    def _open_library(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self._window, tr("Open a library (a folder Name.quotarium)")
        )
        if folder:
            self._window.open_library(Path(folder))

    def _export(self) -> None:
        from quotarium.gui.exporting.dialog import ExportDialog
        from quotarium.gui.pages.project import ProjectPage
        from quotarium.gui.pages.quotes import QuotesPage

        page = self._window.page
        if not isinstance(page, QuotesPage | ProjectPage):
            page = self._window.page_named("quotes")
        assert isinstance(page, QuotesPage | ProjectPage)
        dialog = ExportDialog(
            self._window.bench,
            page.selected_ids(),
            page.shown_ids(),
            page.describes(),
            self._window,
        )
        if isinstance(page, ProjectPage):
            dialog.form.what.prefer_project(page.project_id)
        dialog.open()

    def _palette(self) -> None:
        from quotarium.gui.keyboard.palette import CommandPalette

        CommandPalette(self._window.actions_table, self._window).open()

    def _shortcuts(self) -> None:
        from quotarium.gui.keyboard.sheet import ShortcutSheet

        ShortcutSheet(self._window.actions_table, self._window).open()
