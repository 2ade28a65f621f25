"""A dialog of wordings in two columns, with a line that tells how to read them."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from quotarium.gui.comparing.side_by_side import SideBySide
from quotarium.gui.widgets.labels import plain_label
from quotarium.gui.widgets.sizes import resize_grown


class ColumnsDialog(QDialog):
    """`text` is named for screen readers and shows the rows."""

    def __init__(
        self, title: str, told: str, named: str, height: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        resize_grown(self, 860, height)
        self.text = SideBySide(named)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.addWidget(plain_label(told, "muted", wrap=True))
        box.addWidget(self.text, 1)
        box.addWidget(buttons)
