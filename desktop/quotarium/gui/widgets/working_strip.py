"""The strip below a page while something takes long: what is done, and how far it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from quotarium.gui.announcing import announce
from quotarium.gui.widgets.labels import plain_label
from quotarium.gui.working import Working


class WorkingStrip(QFrame):
    """Seen from when work takes long until it is done; the window stays free meanwhile."""

    def __init__(self, working: Working, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("workingStrip")
        self.label = plain_label(tone="muted")
        self.label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.bar = QProgressBar()
        self.bar.setObjectName("workingBar")
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(180)
        line = QHBoxLayout(self)
        line.setContentsMargins(20, 8, 32, 8)
        line.setSpacing(12)
        line.addWidget(self.label, 1)
        line.addWidget(self.bar)
        working.shown.connect(self._show)
        working.hidden.connect(self.hide)
        self.hide()

    def _show(self, sentence: str, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        if self.label.text() != sentence or self.isHidden():
            self.label.setText(sentence)
            self.bar.setAccessibleName(sentence)
            self.setAccessibleName(sentence)
            announce(self, sentence)
        self.show()
