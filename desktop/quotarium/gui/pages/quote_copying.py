"""Copies the selected quotes, or drags them into a word processor."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QMimeData, QObject, QRect, Qt
from PySide6.QtGui import QDrag, QGuiApplication, QPixmap

from quotarium.gui.actions import Handler
from quotarium.gui.clipboard import Copying
from quotarium.gui.items.card_view import CardView
from quotarium.gui.links.dropping import with_ids
from quotarium.gui.workbench import Workbench
from quotarium.model.copying import Copied

_LARGEST = QRect(0, 0, 380, 120)


class QuoteCopying(QObject):
    """Serves the list of a page; what is selected there is copied or dragged."""

    def __init__(
        self, bench: Workbench, cards: CardView, selected: Callable[[], tuple[int, ...]]
    ) -> None:
        super().__init__(cards)
        self._cards = cards
        self._selected = selected
        self._copying = Copying(bench, self)
        cards.drag_began.connect(self._on_drag)

    def handlers(self) -> Mapping[str, Handler]:
        """Return what copies, by action id."""
        return {
            "quote.copy": partial(self._copy, Copied.CITATION),
            "quote.copy_reference": partial(self._copy, Copied.REFERENCE),
            "quote.copy_cited": partial(self._copy, Copied.QUOTE),
        }

    def _copy(self, what: Copied) -> None:
        self._copying.copy_ids(self._selected(), what)

    def _on_drag(self) -> None:
        # The citations are made while the button is held; a drag begins with all it carries.
        ids = self._selected()
        if ids:
            self._copying.prepare_drag(ids, self._drag)

    def _drag(self, data: QMimeData) -> None:
        if QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            drag = QDrag(self._cards)
            drag.setMimeData(with_ids(data, self._selected()))
            drag.setPixmap(self._picture())
            drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.LinkAction)

    def _picture(self) -> QPixmap:
        card = self._cards.visualRect(self._cards.currentIndex())
        size = card.size().boundedTo(_LARGEST.size())
        return self._cards.viewport().grab(QRect(card.topLeft(), size))
