"""What a check of a quote found that needs a look, and what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quotarium.gui.widgets.buttons import quiet_button
from quotarium.gui.widgets.flow import FlowLayout
from quotarium.gui.widgets.labels import plain_label


class CheckNote(QWidget):
    """Lines of warning with the two ways on; hidden while there is nothing to say."""

    differences_wanted = Signal()
    newer_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = plain_label(tone="warning", wrap=True)
        self.hidden = plain_label(tone="warning", wrap=True)
        self.differences = quiet_button(self.tr("Show what differs"), "search")
        self.differences.setObjectName("showDifferences")
        self.newer = quiet_button(self.tr("Compare with the newer copy"), "restore")
        self.newer.setObjectName("compareNewer")
        ways = QWidget()
        flow = FlowLayout(ways)
        flow.addWidget(self.differences)
        flow.addWidget(self.newer)
        self._ways = ways
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 2, 0, 0)
        box.setSpacing(3)
        for widget in (self.lines, self.hidden, ways):
            box.addWidget(widget)
        self.differences.clicked.connect(self.differences_wanted)
        self.newer.clicked.connect(self.newer_wanted)
        self.hide()

    def show_check(self, lines: Sequence[str], *, differs: bool, newer: bool) -> None:
        """Show what differs, and offer what can be looked at."""
        self.lines.setText("\n".join(lines))
        self.lines.setVisible(bool(lines))
        self.differences.setVisible(differs)
        self.newer.setVisible(newer)
        self._ways.setVisible(differs or newer)
        self._follow()

    def show_hidden(self, lines: Sequence[str]) -> None:
        """Show what hides in the words."""
        self.hidden.setText("\n".join(lines))
        self.hidden.setVisible(bool(lines))
        self._follow()

    def _follow(self) -> None:
        shown = (self.lines, self.hidden, self._ways)
        self.setVisible(any(not one.isHidden() for one in shown))
