"""The button that says in which order quotes are shown, with a menu of the others."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget


class OrderButton(QToolButton):
    """`order` is the value of a services.searching.Order; `chosen` comes with another one."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.order = "said"
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
        for key, text in self._orders.items():
            action = QAction(text, group)
            action.setCheckable(True)
            action.setChecked(key == self.order)
            action.triggered.connect(lambda _=False, key=key: self._choose(key))
            menu.addAction(action)
        self.setMenu(menu)
        self._name()

    def _choose(self, order: str) -> None:
        self.order = order
        self._name()
        self.chosen.emit()

    def _name(self) -> None:
        self.setText(f"{self._orders[self.order]} ▾")
