"""The button that says in which order a list is shown, with a menu of the others."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget


class OrderButton(QToolButton):
    """`order` is one of the keys; `chosen` comes with another one, with the other direction
    (`descending`), or with headings wanted or not (`grouped`).
    """

    chosen = Signal()

    def __init__(
        self,
        orders: Mapping[str, str],
        latest_first: Collection[str] = ("added",),
        *,
        ranks: str = "",
        headings: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Take the orders with their words; `latest_first` begin at their end, and `ranks` has no
        direction and no headings.
        """
        super().__init__(parent)
        self._orders, self._latest_first, self._ranks = orders, latest_first, ranks
        self.order = next(iter(orders))
        self.descending = self.order in latest_first
        self.setProperty("quiet", True)
        self.setAccessibleName(self.tr("Order"))
        self.setToolTip(self.tr("Order"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(self)
        group = QActionGroup(menu)
        self._actions = {}
        for key, text in orders.items():
            action = QAction(text, group)
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, key=key: self.choose(key))
            menu.addAction(action)
            self._actions[key] = action
        menu.addSeparator()
        self._down = menu.addAction(self.tr("The other way round"))
        self._down.triggered.connect(lambda: self.choose(self.order, not self.descending))
        self._groups = menu.addAction(self.tr("With headings and their numbers"))
        self._groups.setCheckable(True)
        self._groups.setVisible(headings)
        self._groups.toggled.connect(lambda _: self.chosen.emit())
        self.setMenu(menu)
        self._name()

    @property
    def grouped(self) -> bool:
        """Whether headings are wanted."""
        return self._groups.isChecked()

    def show_order(self, order: str, *, descending: bool, grouped: bool) -> None:
        """Show an order without a signal."""
        self.blockSignals(True)
        self._groups.setChecked(grouped)
        self.blockSignals(False)
        self.order = order if order in self._orders else next(iter(self._orders))
        self.descending = descending
        self._name()

    def choose(self, order: str, descending: bool | None = None) -> None:
        """Choose an order, in its own direction unless another is said."""
        self.order = order
        self.descending = order in self._latest_first if descending is None else descending
        self._name()
        self.chosen.emit()

    def _name(self) -> None:
        self._actions[self.order].setChecked(True)
        self._down.setEnabled(self.order != self._ranks)
        self._groups.setEnabled(self.order != self._ranks)
        way = "" if self.order == self._ranks else " ↓" if self.descending else " ↑"
        self.setText(f"{self._orders[self.order]}{way} ▾")
