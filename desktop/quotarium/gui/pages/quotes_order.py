"""The button that says in which order quotes are shown, with a menu of the others."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget


class OrderButton(QToolButton):
    """`order` is the value of a services.searching.Order; `chosen` comes with another one, with
    the other direction (`descending`), or with headings wanted or not (`grouped`).
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.order = "said"
        self.descending = False
        self.setProperty("quiet", True)
        self.setAccessibleName(self.tr("Order of the quotes"))
        self.setToolTip(self.tr("Order of the quotes"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._orders = {
            "said": self.tr("sorted by date said"),
            "added": self.tr("sorted by date clipped"),
            "speaker": self.tr("sorted by speaker"),
            "source": self.tr("sorted by source"),
            "relevance": self.tr("sorted by relevance"),
        }
        menu = QMenu(self)
        group = QActionGroup(menu)
        self._actions = {}
        for key, text in self._orders.items():
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
        self.order = order if order in self._orders else "said"
        self.descending = descending
        self._name()

    def choose(self, order: str, descending: bool | None = None) -> None:
        """Choose an order; what was added last comes first, all else as in a book."""
        self.order = order
        self.descending = order == "added" if descending is None else descending
        self._name()
        self.chosen.emit()

    def _name(self) -> None:
        self._actions[self.order].setChecked(True)
        self._down.setEnabled(self.order != "relevance")
        self._groups.setEnabled(self.order != "relevance")
        way = "" if self.order == "relevance" else " ↓" if self.descending else " ↑"
        self.setText(f"{self._orders[self.order]}{way} ▾")
