"""One rule for keys that both a shortcut and the field with the focus could take."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from quotarium.gui.actions import Actions
from quotarium.gui.widgets.words_edit import WordsEdit

_Standard = QKeySequence.StandardKey
_FIELDS_OWN = (_Standard.Copy, _Standard.Cut, _Standard.Paste, _Standard.SelectAll)
_DELETING = frozenset({Qt.Key.Key_Backspace, Qt.Key.Key_Delete})
_CURSOR = frozenset(
    {
        *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
        *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
    }
)
_Field = QLineEdit | QPlainTextEdit | QTextEdit


class ShortcutRule(QObject):
    """Give the shortcuts of the table to their actions wherever the focus is.

    Qt asks the field first (ShortcutOverride), and fields claim all keys that mean anything to
    them: on Linux Ctrl+E is the end of the line, and undo is taken even with nothing to undo. A
    field keeps what one types into it, its cursor and clipboard keys, and its undo and redo as
    long as it has something to undo or redo.
    """

    def __init__(self, window: QWidget, actions: Actions) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        # Only the field with the focus is watched: a filter on everything costs every event.
        app.focusChanged.connect(self._on_focus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() != QEvent.Type.ShortcutOverride
            or not isinstance(event, QKeyEvent)
            or not isinstance(watched, _Field)
            or not self._is_shortcut(event)
        ):
            return False
        if not _is_fields(watched, event):
            # Neither accepted nor passed on: Qt now looks for the shortcut.
            event.ignore()
            return True
        if _deletes(event) and not watched.isReadOnly():
            # Qt's fields forget to claim some of these.
            event.accept()
            return True
        return False

    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None:
            before.removeEventFilter(self)
        if isinstance(now, _Field) and now.window() is self._window:
            now.installEventFilter(self)

    def _is_shortcut(self, event: QKeyEvent) -> bool:
        pressed = QKeySequence(event.keyCombination())
        return any(
            action.isEnabled() and pressed in action.shortcuts() for _, action in self._actions
        )


def _is_fields(field: _Field, event: QKeyEvent) -> bool:
    """Tell whether a key belongs to the field that has the focus."""
    if isinstance(field, WordsEdit) and field.claims(event):
        return True
    if event.matches(_Standard.Undo):
        return _can_undo(field)
    if event.matches(_Standard.Redo):
        return _can_redo(field)
    plain = not event.modifiers() & ~(
        Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    )
    if plain:
        return not Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35
    if event.key() in _CURSOR:
        return not event.modifiers() & Qt.KeyboardModifier.AltModifier
    return _deletes(event) or any(event.matches(key) for key in _FIELDS_OWN)


def _deletes(event: QKeyEvent) -> bool:
    """Tell whether a key deletes a letter or a word; a quote is not thrown away by it."""
    modifiers = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier)
    return event.key() in _DELETING and event.modifiers() in modifiers


def _can_undo(field: _Field) -> bool:
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable()
    return not field.isReadOnly() and field.document().isUndoAvailable()


def _can_redo(field: _Field) -> bool:
    if isinstance(field, QLineEdit):
        return field.isRedoAvailable()
    return not field.isReadOnly() and field.document().isRedoAvailable()
