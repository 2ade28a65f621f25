"""What a page is to the window."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from quotarium.gui.actions import Actions, Handler
from quotarium.gui.routes import Route
from quotarium.gui.workbench import Workbench
from quotarium.model.changes import Changes


class Page(QWidget):
    """Stands in the middle of the window. It asks services through the workbench only.

    A page says which quotes are selected (`quotes_selected`, ids) and the window's inspector
    follows; or it has a panel of its own (`panel`), which takes the inspector's place;
    `panel_changed` says that `panel` gives another widget now. `inspector_asked` names what the
    inspector is to do: edit, copy, tag or project.
    """

    quotes_selected = Signal(tuple)
    panel_changed = Signal()
    inspector_asked = Signal(str)
    title_changed = Signal(str)

    def __init__(self, bench: Workbench, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bench = bench
        self.actions_table = actions

    def show_route(self, route: Route) -> None:
        """Show what the route asks for; called each time the page is come to."""

    def on_changes(self, changes: Changes) -> None:
        """Look again at what was changed; called for the page that is seen."""

    def handlers(self) -> Mapping[str, Handler]:
        """Return what this page does for actions of the table, by their ids."""
        return {}

    def panel(self) -> QWidget | None:
        """Return the widget for the right side, None for the inspector of `quotes_selected`."""
        return None

    def show_quote(self, quote_id: int) -> bool:
        """Select a quote that this page shows; False where it does not show it."""
        return False

    def scope(self) -> tuple[Route, tuple[int, ...]]:
        """Return what quotes are narrowed to here: a route, and several that are selected."""
        return Route(page="quotes"), ()

    def wants_side(self) -> bool:
        """Tell whether the right side is shown at all."""
        return True

    def focus_first(self) -> None:
        """Put the focus where one begins to work."""
        self.setFocus()
