"""The tools above the timeline: search, what the lanes are, zoom, list, saving."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QToolButton, QVBoxLayout, QWidget

from quotarium.gui import fonts
from quotarium.gui.actions import Actions
from quotarium.gui.widgets.beside import Beside
from quotarium.gui.widgets.buttons import quiet_button
from quotarium.gui.widgets.flow import FlowLayout
from quotarium.gui.widgets.query_box import QueryBox
from quotarium.model.timeline import LaneBy

#: So long (ms) after the last letter the timeline is drawn anew.
_PAUSE = 130
#: Below this width (pixels) a search box does not show what one types in it.
_LEAST_BOX = 200


class Tools(QWidget):
    """`by` is what the lanes are; the switches are `published` and `list_button`."""

    lanes_chosen = Signal()
    published_toggled = Signal(bool)
    list_toggled = Signal(bool)
    save_wanted = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QueryBox(
            self.tr("Search on the timeline"), self.tr("Only quotes with these words"), pause=_PAUSE
        )
        self.box.setObjectName("timelineSearch")
        self.box.setMinimumWidth(120)
        self._row = QWidget()
        line = FlowLayout(self._row, gap=4)
        beside = Beside(self._both, 6)
        beside.add(self.box)
        beside.add(self._row, 0)
        room = QVBoxLayout(self)
        room.setContentsMargins(0, 4, 8, 4)
        room.addWidget(beside)
        self._lanes = QButtonGroup(self)
        self._kinds: dict[QToolButton, LaneBy] = {}
        for by, text, name in (
            (LaneBy.SPEAKER, self.tr("Speakers"), self.tr("One lane for each speaker")),
            (LaneBy.TAG, self.tr("Tags"), self.tr("One lane for each tag")),
            (LaneBy.PROJECT, self.tr("Projects"), self.tr("One lane for each project")),
        ):
            made = self._tab(text, name)
            made.setChecked(by is LaneBy.SPEAKER)
            self._kinds[made] = by
            self._lanes.addButton(made)
            line.addWidget(made)
        self._lanes.setExclusive(True)
        self._lanes.buttonClicked.connect(lambda _: self.lanes_chosen.emit())
        self.published = self._tab(
            self.tr("Published"), self.tr("Show when the sources were published")
        )
        self.published.toggled.connect(self.published_toggled)
        line.addWidget(self.published)
        self.list_button = self._tab(self.tr("List"), self.tr("Show the same quotes as a list"))
        self.list_button.toggled.connect(self.list_toggled)
        line.addWidget(self.list_button)
        for text, key in (("−", "timeline.further"), ("+", "timeline.closer")):
            line.addWidget(self._doing(actions, key, text))
        line.addWidget(self._doing(actions, "timeline.all", self.tr("All")))
        line.addWidget(self._doing(actions, "timeline.save", "", "export"))

    def _both(self) -> int:
        """Return the width from which on search box and buttons stand beside one another."""
        return fonts.grown(_LEAST_BOX) + self._row.sizeHint().width()

    @property
    def by(self) -> LaneBy:
        """What the lanes are."""
        chosen = self._lanes.checkedButton()
        return next(by for made, by in self._kinds.items() if made is chosen)

    def choose_lanes(self, by: LaneBy) -> None:
        """Choose what the lanes are."""
        next(made for made, kind in self._kinds.items() if kind is by).click()

    def _tab(self, text: str, name: str) -> QToolButton:
        made = quiet_button(text, name=name)
        made.setProperty("tab", True)
        made.setCheckable(True)
        return made

    def _doing(self, actions: Actions, key: str, text: str, icon: str = "") -> QToolButton:
        action = actions[key]
        keys = action.shortcut().toString()
        name = action.text().rstrip("…")
        made = quiet_button(text, icon, name)
        made.setToolTip(f"{name} ({keys})" if keys else name)
        made.clicked.connect(action.trigger)
        return made
