"""What a check of the library found, in words, with a button that repairs it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from quotarium.gui.keeping.words import fault_words
from quotarium.gui.translation import in_figures
from quotarium.gui.widgets.buttons import button
from quotarium.gui.widgets.labels import heading, plain_label
from quotarium.gui.widgets.sizes import resize_grown

if TYPE_CHECKING:
    from quotarium.model.keeping import Examined, Finding


class CheckDialog(QDialog):
    """`repair_wanted` asks to mend what can be mended."""

    repair_wanted = Signal()

    def __init__(self, found: Examined, mendable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What the check found"))
        resize_grown(self, 560, 420)
        told = self.tr("%1 quotes and %2 captured files were looked at.")
        told = told.replace("%1", in_figures(found.quotes)).replace("%2", in_figures(found.files))
        inner = QWidget()
        inner.setProperty("plain", True)
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, 0, 8, 0)
        rows.setSpacing(4)
        for one in found.findings:
            self._add(rows, one)
        rows.addStretch(1)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("Findings"))
        self.repair = button(self.tr("Repair"), "check", primary=True)
        self.repair.setObjectName("repairButton")
        self.repair.setEnabled(mendable)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.repair, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.rejected.connect(self.reject)
        buttons.accepted.connect(self._on_repair)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 14)
        box.setSpacing(10)
        box.addWidget(heading(self.tr("The library needs a look"), 3))
        box.addWidget(plain_label(told, "muted", wrap=True))
        box.addWidget(area, 1)
        box.addWidget(buttons)

    def _add(self, rows: QVBoxLayout, one: Finding) -> None:
        what, step = fault_words(one.fault)
        title = plain_label(f"{what} ({one.count})", "warning", wrap=True)
        rows.addSpacing(6)
        rows.addWidget(title)
        rows.addWidget(plain_label(step, wrap=True))
        examples = "\n".join(one.examples)
        if one.count > len(one.examples):
            examples += "\n…"
        rows.addWidget(plain_label(examples, "muted", wrap=True))

    def _on_repair(self) -> None:
        self.repair_wanted.emit()
        self.accept()
