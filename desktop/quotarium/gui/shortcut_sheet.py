"""The sheet of keyboard shortcuts, made from the table of actions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from quotarium.gui.actions import MENUS, Actions
from quotarium.gui.widgets.chip import Chip
from quotarium.gui.widgets.labels import SectionLabel, heading, plain_label


class ShortcutSheet(QDialog):
    """Every action that has keys, by menu."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(760, 560)
        inner = QWidget()
        columns = QHBoxLayout(inner)
        columns.setContentsMargins(4, 0, 12, 0)
        columns.setSpacing(36)
        halves = [QVBoxLayout(), QVBoxLayout()]
        sections = {
            text: [action for spec, action in actions if spec.menu == key and action.shortcuts()]
            for key, text in MENUS.items()
        }
        placed, whole = 0, sum(len(rows) + 2 for rows in sections.values() if rows)
        for text, rows in sections.items():
            if not rows:
                continue
            half = halves[0 if placed + len(rows) / 2 < whole / 2 else 1]
            placed += len(rows) + 2
            name = SectionLabel(QCoreApplication.translate("Actions", text).replace("&", ""))
            name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            half.addWidget(name)
            grid = QGridLayout()
            grid.setVerticalSpacing(5)
            grid.setColumnStretch(0, 1)
            for line, action in enumerate(rows):
                grid.addWidget(plain_label(action.text().replace("&", "")), line, 0)
                keys = QHBoxLayout()
                keys.setSpacing(4)
                keys.addStretch(1)
                for text_of_keys in _keys(action):
                    chip = Chip(text_of_keys)
                    chip.setMinimumWidth(chip.sizeHint().width())
                    keys.addWidget(chip)
                grid.addLayout(keys, line, 1)
            half.addLayout(grid)
            half.addSpacing(10)
        for half in halves:
            half.addStretch(1)
            columns.addLayout(half, 1)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("Keyboard shortcuts"))
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(22, 18, 16, 14)
        box.setSpacing(12)
        box.addWidget(heading(self.tr("Keyboard shortcuts"), 4))
        box.addWidget(area, 1)
        box.addWidget(buttons)


def _keys(action: QAction) -> list[str]:
    """Return the keys that a keyboard has: Qt also knows "Open" and "Undo" keys."""
    texts = [s.toString(QKeySequence.SequenceFormat.NativeText) for s in action.shortcuts()]
    return [text for text in texts if "+" in text or len(text) <= 6 and text not in _MEDIA][:2]


_MEDIA = frozenset({"Open", "Find", "Undo", "Redo", "Exit"})
