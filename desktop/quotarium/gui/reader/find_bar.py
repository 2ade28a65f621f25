"""The bar for finding words in the text: what to find, which of how many, on and back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from quotarium.gui.reader.finding import MOST
from quotarium.gui.translation import in_figures
from quotarium.gui.widgets.buttons import quiet_button
from quotarium.gui.widgets.labels import plain_label

_PAUSE = 120


class FindBar(QFrame):
    """Asks for places (`find_wanted`), takes them, and tells which one is shown (`moved`)."""

    find_wanted = Signal(str)
    moved = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("room", "paper")
        self.edit = QLineEdit()
        self.edit.setObjectName("findInText")
        self.edit.setAccessibleName(self.tr("Find in this text"))
        self.edit.setPlaceholderText(self.tr("Find in this text"))
        self.edit.setClearButtonEnabled(False)
        self.count = plain_label(tone="muted")
        self.count.setMinimumWidth(90)
        back = quiet_button("", "chevron-left", self.tr("Previous place"))
        on = quiet_button("", "chevron-right", self.tr("Next place"))
        close = quiet_button("", "close", self.tr("Close the find bar"))
        line = QHBoxLayout(self)
        line.setContentsMargins(20, 6, 12, 6)
        line.setSpacing(6)
        line.addWidget(self.edit, 1)
        line.addWidget(self.count)
        for made in (back, on, close):
            line.addWidget(made)
        self.places: Sequence[tuple[int, int]] = ()
        self.current = -1
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._ask)
        self.edit.textChanged.connect(self._pause.start)
        back.clicked.connect(lambda: self.step(-1))
        on.clicked.connect(lambda: self.step(1))
        close.clicked.connect(self.close_bar)
        self.hide()

    def open_bar(self, words: str = "") -> None:
        """Show the bar; `words` are what is selected in the text."""
        self.show()
        if words:
            self.edit.setText(words)
        self.edit.setFocus()
        self.edit.selectAll()
        self._pause.start()

    def close_bar(self) -> None:
        """Hide the bar and forget the places."""
        self._pause.stop()
        self.hide()
        self.places, self.current = (), -1
        self.moved.emit()
        self.closed.emit()

    def set_places(self, places: Sequence[tuple[int, int]], after: int) -> None:
        """Take the places found; the first one behind an offset becomes the current one."""
        self.places = places
        following = (number for number, (start, _) in enumerate(places) if start >= after)
        self.current = next(following, 0) if places else -1
        self._tell()

    def step(self, by: int) -> None:
        """Go on or back by a number of places, round the end."""
        if self._pause.isActive():
            self._pause.stop()
            self._ask()
        elif self.places:
            self.current = (self.current + by) % len(self.places)
            self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.step(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    def _ask(self) -> None:
        self.find_wanted.emit(self.edit.text())

    def _tell(self) -> None:
        if not self.edit.text().strip():
            text = ""
        elif not self.places:
            text = self.tr("not found")
        else:
            more = "+" if len(self.places) == MOST else ""
            shown = self.tr("%1 of %2")
            text = shown.replace("%1", in_figures(self.current + 1)).replace(
                "%2", f"{in_figures(len(self.places))}{more}"
            )
        self.count.setText(text)
        self.edit.setAccessibleDescription(text)
        self.moved.emit()
