"""Asks for a text in a little dialog, of one line or of several."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QInputDialog, QPlainTextEdit, QWidget


def ask_text(
    parent: QWidget, title: str, label: str, text: str = "", *, lines: bool = False
) -> str | None:
    """Return what is typed, without space around it; None where nobody wants that.

    Where there are several `lines`, Tab leaves them and Ctrl+Enter is as good as the button.
    """
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setLabelText(label)
    dialog.setOption(QInputDialog.InputDialogOption.UsePlainTextEditForTextInput, lines)
    dialog.setTextValue(text)
    if (edit := dialog.findChild(QPlainTextEdit)) is not None:
        edit.setTabChangesFocus(True)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), dialog).activated.connect(dialog.accept)
    given = dialog.exec() == QInputDialog.DialogCode.Accepted
    typed = dialog.textValue().strip()
    dialog.deleteLater()
    return typed if given else None
