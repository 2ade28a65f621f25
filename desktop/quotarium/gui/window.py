"""The window: what it does for the actions of the table, and what it tells."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMenu, QWidget

from quotarium.errors import Cancelled, WorldError
from quotarium.gui.changing_language import ChangingLanguage
from quotarium.gui.faults import FaultDialog, next_step, sentence_of
from quotarium.gui.frame import Frame
from quotarium.gui.garbage import Garbage
from quotarium.gui.keeping.keeper import Keeper
from quotarium.gui.keyboard.rule import ShortcutRule
from quotarium.gui.navigation.entry_deeds import EntryDeeds
from quotarium.gui.navigation.model import Entry
from quotarium.gui.routes import Route
from quotarium.gui.tasks import Lane
from quotarium.gui.theme import theme
from quotarium.gui.widgets.sizes import resize_grown
from quotarium.gui.window_actions import WindowActions
from quotarium.gui.workbench import Workbench
from quotarium.model.changes import Changes, Kind

if TYPE_CHECKING:
    from quotarium.services.counting import Counts
    from quotarium.services.searching import Counted, Stop
    from quotarium.storage.library import Library

_START = Route(page="quotes")


class Window(Frame):
    """The frame with all that serves it.

    `successor` is the window that took its place to speak another language; whoever holds the
    first window holds them all.
    """

    def __init__(self, bench: Workbench, geometry: QSettings | None = None) -> None:
        super().__init__(bench)
        self._geometry = geometry
        self.successor: Window | None = None
        self._to_add: list[Path] = []
        self._counting: Stop | None = None
        self._window_actions = WindowActions(self)
        self._entries = EntryDeeds(bench, self)
        self.actions_table.handle(self._window_actions.handlers())
        self.actions_table.fill(self.menuBar())
        Keeper(bench, self.banner, self._window_actions.safekeeping.check)
        ShortcutRule(self, self.actions_table)
        ChangingLanguage(bench, self).changed.connect(self.give_way)
        self._garbage = Garbage(bench.tasks, self)
        self._connect()
        self._restore_geometry()
        super().go(_START)

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
        self.navigation.quotes_dropped.connect(self._entries.put_into)
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

    def go(self, route: Route) -> None:
        """Show a page and remember the way; without a library, the first page in its place."""
        bench = self.bench
        needs_none = route.page in {"welcome", "settings"}
        if bench.library is None and not bench.opening and not needs_none:
            self._window_actions.libraries.welcome()
        else:
            super().go(route)

    def give_way(self, focused: str) -> None:
        """Be replaced by a window made anew, with the same library, page and steps to undo.

        `focused` is the object name of what has the focus on the page.
        """
        self._keep_geometry()
        self._garbage.stop()
        bench = self.bench
        made = Window(Workbench(bench.settings, bench.settings_path), self._geometry)
        self.successor = made
        bench.give(made.bench)
        made.trail = self.trail
        if (route := self.trail.current) is not None:
            made.go(route)
        made.restoreGeometry(self.saveGeometry())
        made.show()
        if made.page is not None:
            made.page.focus_first()
            if focused and (same := made.page.findChild(QWidget, focused)) is not None:
                assert isinstance(same, QWidget)
                same.setFocus(Qt.FocusReason.OtherFocusReason)
        self.deleteLater()

    # What happens.

    def _on_quote_wanted(self, quote_id: int) -> None:
        if self._page is None or not self._page.show_quote(quote_id):
            self.go(Route(page="quotes", quote_id=quote_id))

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
        if self.successor is not None:
            return self.successor.take_over(library, things)
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
        self.show_title("")
        self.banner.hide()
        self.trail.clear()
        self.go(_START)
        if self._page is not None:
            self._page.focus_first()
        self.navigation.show_found({})
        # The first cards come first: counting a million quotes takes as long as finding them.
        self.bench.when_calm(self._count)
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

        def then(found: Counts) -> None:
            self.navigation.show_counts(found)
            if found.saved_searches:
                self._count_searches()

        self.bench.read(work, then, owner=self, key="counts", lane=Lane.SURVEY)

    def _count_searches(self) -> None:
        from quotarium.services.searching import Stop

        if self._counting is not None:
            self._counting.now()
        self._counting = stop = Stop()

        def work(library: Library) -> dict[int, Counted]:
            from quotarium.services.counting import counts_of_searches

            return counts_of_searches(library, stop)

        shown = self.navigation.show_found
        key = "counts of searches"
        self.bench.read(work, shown, owner=self, key=key, lane=Lane.SURVEY)

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
        for text, do in self._entries.offered(entry):
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

    def _keep_geometry(self) -> None:
        if self._geometry is not None:
            self._geometry.setValue("geometry", self.saveGeometry())
            self._geometry.setValue("splitter", self.splitter.saveState())

    def closeEvent(self, event: QCloseEvent) -> None:
        focused = self.focusWidget()
        if focused is not None:
            # What still is being typed is kept.
            focused.clearFocus()
        self._keep_geometry()
        # What is being written is written to its end; nobody should look at a window that is stuck.
        self.hide()
        self.bench.close()
        self._garbage.stop()
        super().closeEvent(event)
