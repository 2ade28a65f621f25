"""The sheet of keyboard shortcuts, made from the table of actions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from quotarium.gui.actions import MENUS, Actions
from quotarium.gui.translation import translated
from quotarium.gui.widgets.beside import Beside
from quotarium.gui.widgets.chip import Chip
from quotarium.gui.widgets.labels import SectionLabel, heading, plain_label
from quotarium.gui.widgets.sizes import resize_grown

#: Keys of some keyboards that Qt lists beside the usual ones.
_RARE = frozenset(
    {"Open", "Find", "Undo", "Redo", "Exit", "F14", "F16", "Alt+Backspace", "Alt+Shift+Backspace"}
)


class ShortcutSheet(QDialog):
    """Every action that has keys, by menu."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        inner = QWidget()
        inner.setAutoFillBackground(False)
        room = QVBoxLayout(inner)
        room.setContentsMargins(4, 0, 16, 0)
        # On a small screen with large type one below the other.
        columns = Beside(lambda: needed, 40)
        room.addWidget(columns)
        for sections in _halves(actions):
            columns.add(_column(sections))
        needed = columns.sizeHint().width()
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("Keyboard shortcuts"))
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.viewport().setAutoFillBackground(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(22, 18, 16, 14)
        box.setSpacing(12)
        box.addWidget(heading(self.tr("Keyboard shortcuts"), 4))
        box.addWidget(area, 1)
        box.addWidget(buttons)
        around = 60 + area.verticalScrollBar().sizeHint().width()
        resize_grown(self, 780, 600, least=needed + around)


_Sections = list[tuple[str, list[QAction]]]


def _halves(actions: Actions) -> tuple[_Sections, _Sections]:
    """Return the menus with their actions, parted so that both columns are about as long."""
    sections = [
        (text, [action for spec, action in actions if spec.menu == key and action.shortcuts()])
        for key, text in MENUS.items()
    ]
    sections = [(text, rows) for text, rows in sections if rows]
    left: _Sections = []
    right: _Sections = []
    whole = sum(len(rows) + 2 for _, rows in sections)
    placed = 0
    for text, rows in sections:
        (left if placed + len(rows) / 2 < whole / 2 else right).append((text, rows))
        placed += len(rows) + 2
    return left, right


def _column(sections: _Sections) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(5)
    grid.setColumnStretch(0, 1)
    line = 0
    for text, rows in sections:
        name = translated(text).replace("&", "")
        if line:
            grid.setRowMinimumHeight(line, 12)
            line += 1
        grid.addWidget(SectionLabel(name), line, 0, 1, 2)
        for action in rows:
            line += 1
            grid.addWidget(plain_label(action.text().replace("&", "")), line, 0)
            keys = QHBoxLayout()
            keys.setSpacing(4)
            keys.addStretch(1)
            for text_of_keys in shown_keys(action):
                chip = Chip(text_of_keys)
                chip.setMinimumWidth(chip.sizeHint().width())
                keys.addWidget(chip)
            grid.addLayout(keys, line, 1)
        line += 1
    grid.setRowStretch(line, 1)
    return made


def shown_keys(action: QAction) -> list[str]:
    """Return the keys of an action as they stand on the keyboard, at most two."""
    texts = [s.toString(QKeySequence.SequenceFormat.NativeText) for s in action.shortcuts()]
    return [text for text in texts if text not in _RARE][:2]
