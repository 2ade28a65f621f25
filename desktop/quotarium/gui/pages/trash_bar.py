"""The line above the Trash: how long quotes stay, and the button that empties it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from quotarium.gui.actions import Actions
from quotarium.gui.routes import Route
from quotarium.gui.widgets.buttons import action_button, quiet_button
from quotarium.gui.workbench import Workbench

_CHOICES = (7, 30, 90, 365, 0)


class TrashBar(QWidget):
    """The choice is kept in the settings; quotes are removed as a library is opened."""

    def __init__(self, bench: Workbench, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self.days = quiet_button("")
        self.days.setObjectName("trashDays")
        self.days.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.days)
        group = QActionGroup(menu)
        self._choices = {}
        for number in _CHOICES:
            action = QAction(self._told(number), group)
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, number=number: self._choose(number))
            menu.addAction(action)
            self._choices[number] = action
        self.days.setMenu(menu)
        self.empty = action_button(actions["trash.empty"], "trash", text=self.tr("Empty the Trash"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 20, 0)
        line.addWidget(self.days, 0, Qt.AlignmentFlag.AlignLeft)
        line.addStretch(1)
        # Quotes are seen below; the others lie in lists of their own.
        for page, text in (
            ("sources", self.tr("Sources in the Trash")),
            ("speakers", self.tr("Speakers")),
            ("occasions", self.tr("Occasions")),
        ):
            made = quiet_button(text)
            made.setObjectName(f"trashed_{page}")
            made.clicked.connect(partial(self._go, page))
            line.addWidget(made)
        line.addWidget(self.empty)
        bench.settings_changed.connect(self._show)
        self._show()

    def _go(self, page: str, _checked: bool = False) -> None:
        self._bench.go(Route(page=page, place="trash"))

    def _told(self, days: int) -> str:
        if days == 0:
            return self.tr("Kept until you delete them")
        return self.tr("Kept for %Ln days", "", days)

    def _choose(self, days: int) -> None:
        self._bench.choose(trash_days=days)

    def _show(self) -> None:
        days = self._bench.settings.trash_days
        text = self._told(days)
        self.days.setText(f"{text} ▾")
        self.days.setAccessibleName(text)
        for number, action in self._choices.items():
            action.setChecked(number == days)
