"""What can be done with selected words besides clipping: copy, copy with citation, search."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu

from quotarium.gui.clipboard import Copying
from quotarium.gui.reader.marks import Mark
from quotarium.gui.reader.surface import Surface
from quotarium.gui.routes import Route
from quotarium.gui.widgets.banner import Banner
from quotarium.gui.workbench import Workbench
from quotarium.model.copying import Copied

if TYPE_CHECKING:
    from quotarium.services.sources import Reading

_LONGEST_SEARCH = 120


class SelectionDeeds(QObject):
    """Acts on the selection of a view; its menu also leads to a mark's quote and a suggestion."""

    clip_wanted = Signal()
    quote_wanted = Signal(int)

    def __init__(self, bench: Workbench, view: Surface, banner: Banner) -> None:
        super().__init__(view)
        self._bench = bench
        self._view = view
        self._banner = banner
        self._copying = Copying(bench, self)
        self.opened: Reading | None = None

    def copy_cited(self) -> None:
        """Copy the selected words with their citation."""
        opened, selected = self.opened, self._view.selected()
        if opened is None or selected is None:
            self._banner.tell(self.tr("Select the words first."), problem=True)
            return

        from quotarium.gui.reader.citing_selection import as_quote

        self._copying.copy_details([as_quote(opened, *selected)], Copied.QUOTE)

    def search(self) -> None:
        """Search all quotes for the selected words."""
        selected = self._view.selected()
        if selected is not None:
            words = " ".join(self._view.text_map.plain(*selected).replace('"', " ").split())
            route = Route(page="quotes", query=f'"{words[:_LONGEST_SEARCH].strip()}"')
            self._bench.go(route)

    def show_menu(self, point: QPoint, mark: Mark | None) -> None:
        """Show the menu of the text at a point of the screen."""
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if mark is not None:
            menu.addAction(self.tr("Show this quote")).triggered.connect(
                lambda: self.quote_wanted.emit(mark.quote_id)
            )
            menu.addSeparator()
        selected = self._view.selected() is not None
        deeds: tuple[tuple[str, Callable[[], object]], ...] = (
            (self.tr("Clip\tC"), self.clip_wanted.emit),
            (self.tr("Copy"), self._view.copy),
            (self.tr("Copy with citation"), self.copy_cited),
            (self.tr("Search quotes for these words"), self.search),
        )
        for text, do in deeds:
            action = menu.addAction(text)
            action.setEnabled(selected)
            action.triggered.connect(lambda _=False, do=do: do())
        menu.addSeparator()
        menu.addAction(self.tr("Select all")).triggered.connect(self._view.selectAll)
        menu.popup(point)
