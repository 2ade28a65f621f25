"""The page of settings: groups of choices that take effect at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from quotarium.gui.actions import Actions
from quotarium.gui.pages.page import Page
from quotarium.gui.preferences.appearance import Appearance
from quotarium.gui.preferences.citing import Citing
from quotarium.gui.preferences.keys import Keys
from quotarium.gui.preferences.libraries import Backups, Libraries
from quotarium.gui.preferences.section import Section
from quotarium.gui.routes import Route
from quotarium.gui.widgets.labels import heading
from quotarium.gui.workbench import Workbench

_WIDEST = 820


class SettingsPage(Page):
    """Every choice takes effect at once."""

    def __init__(self, bench: Workbench, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(bench, actions, parent)
        self._styles_asked = False
        self.appearance = Appearance(bench)
        self.citing = Citing(bench, actions)
        self.libraries = Libraries(bench)
        self.backups = Backups(bench, actions)
        self.keys = Keys(bench, actions)
        self.privacy = Privacy(bench)
        self.sections: tuple[Section, ...] = (
            *(self.appearance, self.citing, self.libraries, self.backups, self.keys, self.privacy),
        )
        self._lay_out()
        bench.settings_changed.connect(self._follow)

    def _lay_out(self) -> None:
        column = QWidget()
        column.setProperty("plain", True)
        column.setMaximumWidth(_WIDEST)
        box = QVBoxLayout(column)
        box.setContentsMargins(28, 22, 28, 28)
        box.setSpacing(22)
        box.addWidget(heading(self.tr("Settings"), 5))
        for section in self.sections:
            box.addWidget(section)
        box.addStretch(1)
        inner = QWidget()
        inner.setProperty("plain", True)
        line = QHBoxLayout(inner)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(column, 10)
        line.addStretch(1)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def show_route(self, route: Route) -> None:
        if not self._styles_asked:
            self._styles_asked = True
            self.citing.look_up()
        self.title_changed.emit(self.tr("Settings"))
        self._follow()

    def wants_side(self) -> bool:
        return False

    def focus_first(self) -> None:
        if (checked := self.appearance.themes.checkedButton()) is not None:
            checked.setFocus()

    def _follow(self) -> None:
        for section in self.sections:
            section.follow()


class Privacy(Section):
    """What may leave the computer."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench, self.tr("Privacy"))
        self.offline = QCheckBox(self.tr("Offline mode: fetch nothing from the network"))
        self.offline.setObjectName("offlineBox")
        self.offline.setAccessibleName(self.offline.text())
        hint = self.tr(
            "Even without it, Quotarium only fetches web pages that you ask for. It sends nothing "
            "else and looks for nothing by itself."
        )
        self.row(self.tr("Network"), self.offline, hint)
        self.offline.clicked.connect(lambda wanted: self.keep(offline=wanted))

    def follow(self) -> None:
        self.offline.setChecked(self.bench.settings.offline)
