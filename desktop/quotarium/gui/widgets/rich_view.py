"""A read-only view of formatted text made from runs: no outside markup, no loading of files."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QResizeEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget


class RichView(QTextEdit):
    """Show text written through its cursor; it takes the height that its text needs."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setStyleSheet("QTextEdit { background: transparent; }")
        self.document().setDocumentMargin(0)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Load nothing: the base class would read `file:` addresses."""
        return None

    def begin(self) -> QTextCursor:
        """Empty the view and return a cursor to write with."""
        self.clear()
        return QTextCursor(self.document())

    def fit(self) -> None:
        """Take the height of the text."""
        self.document().setTextWidth(self.viewport().width())
        self.setFixedHeight(int(self.document().size().height()) + 4)

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()


def char_format(*, italic: bool = False, bold: bool = False) -> QTextCharFormat:
    """Return a format for a stretch of text."""
    made = QTextCharFormat()
    made.setFontItalic(italic)
    if bold:
        made.setFontWeight(700)
    return made


def block_format(*, above: float = 0, left: float = 0, hanging: float = 0) -> QTextBlockFormat:
    """Return a paragraph's format; a hanging indent moves all lines but the first, in pixels."""
    made = QTextBlockFormat()
    made.setTopMargin(above)
    made.setLeftMargin(left + hanging)
    made.setTextIndent(-hanging)
    return made
