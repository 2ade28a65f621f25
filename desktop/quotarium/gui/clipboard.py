"""Puts formatted words on the clipboard, with the plain ones beside them."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication


def copy_rich(html: str, text: str) -> None:
    """Let the next paste choose between HTML and plain text."""
    data = QMimeData()
    data.setHtml(html)
    data.setText(text)
    QGuiApplication.clipboard().setMimeData(data)
