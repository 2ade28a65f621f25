"""Copies the selected quotes, or drags them into a word processor."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QMimeData, QObject, QPoint, Qt
from PySide6.QtGui import QDrag

from quotarium.gui import words
from quotarium.gui.actions import Handler
from quotarium.gui.clipboard import Copying
from quotarium.gui.items.card_view import CardView
from quotarium.gui.links.dropping import with_ids
from quotarium.gui.quotes.cited_drag import CitedDrag
from quotarium.gui.quotes.drag_picture import drag_picture
from quotarium.gui.workbench import Workbench
from quotarium.model.copying import Copied

#: So many quotes are dragged with their citations.
_MOST_CITED = 200


class QuoteCopying(QObject):
    """Serves the list of a page; what is selected there is copied or dragged."""

    def __init__(
        self, bench: Workbench, cards: CardView, selected: Callable[[], tuple[int, ...]]
    ) -> None:
        super().__init__(cards)
        self._selected = selected
        self._copying = Copying(bench, self)
        self.serve(cards)

    def serve(self, cards: CardView) -> None:
        """Let another list of the same quotes be dragged from, too."""
        cards.drag_began.connect(lambda: self._on_drag(cards))

    def handlers(self) -> Mapping[str, Handler]:
        """Return what copies, by action id."""
        return {
            "quote.copy": partial(self._copy, Copied.CITATION),
            "quote.copy_reference": partial(self._copy, Copied.REFERENCE),
            "quote.copy_cited": partial(self._copy, Copied.QUOTE),
        }

    def _copy(self, what: Copied) -> None:
        self._copying.copy_ids(self._selected(), what)

    def _on_drag(self, cards: CardView) -> None:
        ids = self._selected()
        if not ids:
            return
        # To cite thousands would take longer than a drag; they are meant for a project or tag.
        few = len(ids) <= _MOST_CITED
        number = words.number_of_quotes(len(ids)) if len(ids) > 1 else ""
        drag = QDrag(cards)
        drag.setMimeData(
            CitedDrag(ids, partial(self._copying.prepare_drag, ids))
            if few
            else with_ids(QMimeData(), ids)
        )
        drag.setPixmap(drag_picture(cards, number))
        # Beside the pointer, so that one sees what lies below it.
        drag.setHotSpot(QPoint(-14, -10))
        drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.LinkAction)
