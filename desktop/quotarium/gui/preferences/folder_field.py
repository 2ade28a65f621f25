"""A folder to choose, with a button that goes back to the usual one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from quotarium.gui.widgets.buttons import button
from quotarium.gui.widgets.labels import ElidedLabel


class FolderField(QWidget):
    """`chosen` carries the folder, None for the usual one."""

    chosen = Signal(object)

    def __init__(self, name: str, usual: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._usual = usual
        self._path: Path | None = None
        self.label = ElidedLabel()
        self.choose = button(self.tr("Choose…"), "folder-open")
        self.choose.setAccessibleName(self.tr("Choose: %1").replace("%1", name))
        self.back = button(self.tr("Usual"))
        self.back.setAccessibleName(self.tr("Back to the usual: %1").replace("%1", name))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.label, 1)
        line.addWidget(self.choose)
        line.addWidget(self.back)
        self.choose.clicked.connect(self._on_choose)
        self.back.clicked.connect(lambda: self.chosen.emit(None))

    def set_path(self, path: Path | None) -> None:
        """Show what is kept."""
        self._path = path
        self.label.setText(str(path) if path is not None else self._usual)
        self.back.setEnabled(path is not None)

    def _on_choose(self) -> None:
        start = str(self._path) if self._path is not None else ""
        name = QFileDialog.getExistingDirectory(self, self._name, start)
        if name:
            self.chosen.emit(Path(name))
