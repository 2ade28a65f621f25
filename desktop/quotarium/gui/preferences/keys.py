"""Settings of the keyboard: a table of all actions whose keys can be changed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from quotarium.gui.actions import Actions
from quotarium.gui.keyboard.sheet import shown_keys
from quotarium.gui.preferences.section import Section
from quotarium.gui.translation import in_figures
from quotarium.gui.widgets.buttons import button
from quotarium.gui.widgets.labels import plain_label, set_tone
from quotarium.gui.widgets.sizes import resize_grown
from quotarium.gui.workbench import Workbench

_ID = Qt.ItemDataRole.UserRole


class Keys(Section):
    """How many keys were changed, and the way to the table."""

    def __init__(self, bench: Workbench, actions: Actions) -> None:
        super().__init__(bench, self.tr("Keyboard"))
        self._actions = actions
        self.told = plain_label(wrap=True)
        self.change = button(self.tr("Change shortcuts…"), "keyboard")
        self.change.setObjectName("changeKeys")
        self.row(self.tr("Shortcuts"), self.told)
        self.row("", self.change)
        self._grid.setAlignment(self.change, Qt.AlignmentFlag.AlignLeft)
        self.change.clicked.connect(self._on_change)

    def follow(self) -> None:
        changed = len(self.bench.settings.shortcuts)
        told = self.tr("Changed: %1").replace("%1", in_figures(changed))
        self.told.setText(told if changed else self.tr("All are as they came."))

    def _on_change(self) -> None:
        KeysDialog(self.bench, self._actions, self.window()).open()


class KeysDialog(QDialog):
    """Every change takes effect at once; keys that two actions share are told."""

    def __init__(self, bench: Workbench, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Change shortcuts"))
        resize_grown(self, 660, 600)
        self._bench = bench
        self._actions = actions
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find an action or a key"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.table = QTableWidget(0, 2)
        self.table.setObjectName("keysTable")
        self.table.setAccessibleName(self.tr("Actions and their shortcuts"))
        self.table.setHorizontalHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.keys = QKeySequenceEdit()
        self.keys.setObjectName("keysEdit")
        self.keys.setAccessibleName(self.tr("New keys of the selected action"))
        self.keys.setMaximumSequenceLength(1)
        self.keys.setClearButtonEnabled(True)
        for line in self.keys.findChildren(QLineEdit):
            line.setAccessibleName(self.keys.accessibleName())
        self.usual = button(self.tr("As it came"), "undo")
        self.usual.setObjectName("usualKeys")
        self.reset = button(self.tr("All as they came"))
        self.reset.setObjectName("resetKeys")
        self.told = plain_label(wrap=True)
        self.told.setObjectName("keysTold")
        self._lay_out()
        self._fill()
        self.search.textChanged.connect(self._narrow)
        self.table.currentCellChanged.connect(lambda *_: self._show_current())
        self.keys.editingFinished.connect(self._on_keys)
        self.usual.clicked.connect(self._on_usual)
        self.reset.clicked.connect(self._on_reset)
        self.table.setCurrentCell(0, 0)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(plain_label(self.tr("Press the new keys here:")))
        line.addWidget(self.keys, 1)
        line.addWidget(self.usual)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.reset, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 18, 14)
        box.setSpacing(10)
        box.addWidget(self.search)
        box.addWidget(self.table, 1)
        box.addLayout(line)
        box.addWidget(self.told)
        box.addWidget(buttons)

    def _fill(self) -> None:
        rows = [(spec.id, action) for spec, action in self._actions]
        self.table.setRowCount(len(rows))
        for row, (key, action) in enumerate(rows):
            name = QTableWidgetItem(self._actions.name(key))
            name.setData(_ID, key)
            self.table.setItem(row, 0, name)
            told = ", ".join(shown_keys(action))
            item = QTableWidgetItem(told)
            if key in self._bench.settings.shortcuts:
                font = item.font()
                font.setBold(True)
                item.setFont(font)
                item.setToolTip(self.tr("Changed by you"))
            self.table.setItem(row, 1, item)
        self._show_current()

    def _narrow(self, words: str) -> None:
        wanted = words.casefold().split()
        for row in range(self.table.rowCount()):
            cells = (self.table.item(row, column) for column in (0, 1))
            text = " ".join(cell.text() for cell in cells if cell is not None).casefold()
            self.table.setRowHidden(row, not all(word in text for word in wanted))
        shown = (row for row in range(self.table.rowCount()) if not self.table.isRowHidden(row))
        if self.table.isRowHidden(self.table.currentRow()):
            # Else keys would be given to an action that is out of sight.
            self.table.setCurrentCell(next(shown, -1), 0)

    def _current(self) -> str | None:
        item = self.table.item(self.table.currentRow(), 0)
        key = item.data(_ID) if item is not None else None
        return key if isinstance(key, str) else None

    def _show_current(self) -> None:
        key = self._current()
        self.keys.setEnabled(key is not None)
        if key is None:
            self.keys.clear()
            self.usual.setEnabled(False)
            self.told.setText("")
            return
        shortcuts = self._actions[key].shortcuts()
        self.keys.setKeySequence(shortcuts[0] if shortcuts else QKeySequence())
        self.usual.setEnabled(key in self._bench.settings.shortcuts)
        self.reset.setEnabled(bool(self._bench.settings.shortcuts))
        self._tell_shared(key)

    def _tell_shared(self, key: str) -> None:
        names = [self._actions.name(other) for other in self._actions.sharing(key)]
        if names:
            told = self.tr("The same keys: %1. Where both can be done, neither is.")
            self.told.setText(told.replace("%1", ", ".join(names)))
        else:
            self.told.setText(self.tr("No other action has these keys."))
        set_tone(self.told, "warning" if names else "muted")

    def _on_keys(self) -> None:
        key = self._current()
        if key is None:
            return
        pressed = self.keys.keySequence()
        present = self._actions[key].shortcuts()
        if pressed != (present[0] if present else QKeySequence()):
            text = pressed.toString(QKeySequence.SequenceFormat.PortableText)
            self._keep({**self._bench.settings.shortcuts, key: (text,) if text else ()})

    def _on_usual(self) -> None:
        kept = {**self._bench.settings.shortcuts}
        kept.pop(self._current() or "", None)
        self._keep(kept)

    def _on_reset(self) -> None:
        self._keep({})

    def _keep(self, shortcuts: dict[str, tuple[str, ...]]) -> None:
        bench = self._bench
        bench.choose(shortcuts=shortcuts)
        self._actions.use_keys(shortcuts)
        self._fill()
