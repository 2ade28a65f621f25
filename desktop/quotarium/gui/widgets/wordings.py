"""The words that a quote had before, to be unfolded."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quotarium.gui import fonts
from quotarium.gui.translation import in_figures
from quotarium.gui.widgets.buttons import quiet_button
from quotarium.gui.widgets.labels import plain_label
from quotarium.model.quote import Wording


class Wordings(QWidget):
    """A line that says how many there are; a click on it shows them, the newest first.

    `changes_wanted` asks for what became of each.
    """

    changes_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wordings: tuple[Wording, ...] = ()
        self.toggle = quiet_button(self.tr("Earlier wordings"))
        self.toggle.setObjectName("wordingsButton")
        self.toggle.setCheckable(True)
        self.list = QWidget()
        self._list = QVBoxLayout(self.list)
        self._list.setContentsMargins(8, 0, 0, 4)
        self._list.setSpacing(2)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(3)
        box.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeft)
        box.addWidget(self.list)
        self.toggle.toggled.connect(self._unfold)
        self.list.hide()
        self.hide()

    def set_wordings(self, wordings: Sequence[Wording]) -> None:
        """Take the words that were replaced, oldest first."""
        self.setVisible(bool(wordings))
        if tuple(wordings) == self._wordings:
            return
        self._wordings = tuple(wordings)
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for wording in reversed(self._wordings):
            moment = QDateTime.fromSecsSinceEpoch(int(wording.replaced.timestamp()))
            when = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
            told = self.tr("until %1").replace("%1", when)
            words = plain_label(wording.words, wrap=True)
            words.setFont(fonts.serif(0))
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            until = plain_label(f"{told} · {wording.reason}" if wording.reason else told, "muted")
            until.setFont(fonts.scaled(-1))
            self._list.addWidget(words)
            self._list.addWidget(until)
        shown = quiet_button(self.tr("Show what changed…"))
        shown.setObjectName("revisionsButton")
        shown.clicked.connect(self.changes_wanted)
        self._list.addWidget(shown, 0, Qt.AlignmentFlag.AlignLeft)
        self.toggle.setChecked(False)
        self._name()

    def _unfold(self, shown: bool) -> None:
        self.list.setVisible(shown)
        self._name()

    def _name(self) -> None:
        sign = "▾" if self.toggle.isChecked() else "▸"
        text = self.tr("Earlier wordings (%1)").replace("%1", in_figures(len(self._wordings)))
        self.toggle.setText(f"{sign} {text}")
        self.toggle.setAccessibleName(text)
