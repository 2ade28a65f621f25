"""The choice of a Word file whose styles a Word document takes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from quotarium.gui.widgets.buttons import button, quiet_button
from quotarium.gui.widgets.labels import plain_tip


class TemplateField(QWidget):
    """A button that asks for the file and then bears its name; `changed` after each choice."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self.choose = button("")
        self.choose.setObjectName("templateButton")
        self.choose.clicked.connect(self._ask)
        self.clear = quiet_button("", "close", self.tr("Take no template"))
        self.clear.clicked.connect(lambda: self.set_path(None))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(self.choose, 1)
        line.addWidget(self.clear)
        self.setFocusProxy(self.choose)
        self._show()

    def path(self) -> Path | None:
        """Return the file chosen."""
        return self._path

    def set_path(self, path: Path | None) -> None:
        """Take a file, or none."""
        self._path = path
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        name = self._path.name if self._path else self.tr("Choose a Word file…")
        metrics = self.choose.fontMetrics()
        self.choose.setText(metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, 220))
        self.choose.setAccessibleName(self.tr("Word template: %1").replace("%1", name))
        self.choose.setToolTip(plain_tip(str(self._path or "")))
        self.clear.setVisible(self._path is not None)

    def _ask(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("A Word file whose styles to take"),
            "",
            self.tr("Word files (*.docx *.dotx)"),
        )
        if name:
            self.set_path(Path(name))
