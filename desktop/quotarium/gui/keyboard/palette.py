"""The command palette: every action that can be done now, found by typing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from quotarium.gui.actions import Actions
from quotarium.gui.icons import icon
from quotarium.gui.items.keyed_delegate import KEYS, KeyedDelegate
from quotarium.gui.widgets.sizes import resize_grown
from quotarium.model.folding import folded

_ACTION = Qt.ItemDataRole.UserRole


class CommandPalette(QDialog):
    """Type a few letters, Enter does it."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Command palette"))
        self.setModal(True)
        resize_grown(self, 560, 420)
        actions.draw_icons()
        self._commands = [
            (action, folded(_plain(action.text())), folded(spec.words))
            for spec, action in actions
            if action.isEnabled() and spec.id != "help.palette"
        ]
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("What do you want to do?"))
        self.line.setAccessibleName(self.tr("Command"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setProperty("popup", True)
        self.list.setItemDelegate(KeyedDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.list.setIconSize(QSize(16, 16))
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 12, 12, 12)
        box.addWidget(self.line)
        box.addWidget(self.list)
        self.line.textChanged.connect(self._show)
        self.line.returnPressed.connect(self._do)
        self.line.installEventFilter(self)
        self.list.itemActivated.connect(lambda _: self._do())
        self.list.itemClicked.connect(lambda _: self._do())
        self._show("")
        self.line.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent):
            moves = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
            if event.type() == QEvent.Type.KeyPress and event.key() in moves:
                row = self.list.currentRow() + moves[Qt.Key(event.key())]
                self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
                return True
        return super().eventFilter(watched, event)

    def _show(self, typed: str) -> None:
        start = folded(typed.strip())
        wanted = start.split()
        self.list.clear()

        def order(command: tuple[QAction, str, str]) -> tuple[bool, bool]:
            # What is called so comes before what only has the word in it, or is found by another.
            name = command[1]
            return not name.startswith(start), not all(word in name for word in wanted)

        for action, name, more in sorted(self._commands, key=order):
            if all(word in f"{name} {more}" for word in wanted):
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                item = QListWidgetItem(self._icon(action), _plain(action.text()))
                item.setData(KEYS, keys)
                item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, keys)
                item.setData(_ACTION, action)
                item.setSizeHint(QSize(0, self.fontMetrics().height() + 14))
                self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _icon(self, action: QAction) -> QIcon:
        # Without a picture the text would begin further left than the others.
        return action.icon() if not action.icon().isNull() else icon("")

    def _do(self) -> None:
        item = self.list.currentItem()
        if self.list.currentRow() < 0:
            return
        action = item.data(_ACTION)
        self.accept()
        if isinstance(action, QAction):
            action.trigger()


def _plain(text: str) -> str:
    return text.replace("&", "")
