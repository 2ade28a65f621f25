"""The line above a list of quotes: how many, in which order, and the search to be kept."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from quotarium.gui import words
from quotarium.gui.actions import Actions
from quotarium.gui.announcing import announce
from quotarium.gui.widgets.buttons import quiet_button
from quotarium.gui.widgets.labels import plain_label
from quotarium.gui.widgets.order_button import OrderButton
from quotarium.gui.workbench import Workbench


class FoundLine(QWidget):
    """The order is kept in the settings; `ordered` says that another one was chosen."""

    ordered = Signal()

    def __init__(self, bench: Workbench, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self.count = plain_label(tone="muted")
        self.count.setObjectName("countLabel")
        self.order = OrderButton(
            {
                "said": self.tr("sorted by date said"),
                "added": self.tr("sorted by date clipped"),
                "speaker": self.tr("sorted by speaker"),
                "source": self.tr("sorted by source"),
                "relevance": self.tr("sorted by relevance"),
            },
            ranks="relevance",
            headings=True,
        )
        self.order.chosen.connect(self._on_order)
        self.save = quiet_button(self.tr("Save this search"), "saved-search")
        self.save.clicked.connect(actions["search.save"].trigger)
        self.save.hide()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(self.count)
        line.addWidget(self.order)
        line.addStretch(1)
        line.addWidget(self.save)

    def show_settings(self) -> None:
        """Show the order that is kept."""
        settings = self._bench.settings
        self.order.show_order(
            settings.quote_order,
            descending=settings.quote_descending,
            grouped=settings.quote_groups,
        )

    def order_by(self, order: str) -> None:
        """Choose an order; the one that is chosen turns round."""
        same = order == self.order.order
        self.order.choose(order, not self.order.descending if same else None)

    def say_count(self, found: int, whole: int | None = None, *, more: bool = False) -> None:
        """Say how many were found, of how many; `more` where counting ended."""
        text = words.number_of_quotes(found, more=more)
        if whole is not None and whole != found:
            text = self.tr("%1 of %2").replace("%2", words.number_of_quotes(whole))
            text = text.replace("%1", QLocale().toString(found))
        shown = f"{text}  ·" if found else text
        if shown != self.count.text():
            announce(self.count, text)
        self.count.setText(shown)
        self.count.setVisible(bool(found or whole))
        self.order.setVisible(bool(found))

    def _on_order(self) -> None:
        order = self.order
        self._bench.choose(
            quote_order=order.order,
            quote_descending=order.descending,
            quote_groups=order.grouped,
        )
        self.ordered.emit()
