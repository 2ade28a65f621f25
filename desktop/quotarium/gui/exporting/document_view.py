"""Shows a formatted document as it will look on paper, from its blocks and never from markup."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from quotarium.formats.document import Document, Layout
from quotarium.gui.paper.looks import screen
from quotarium.gui.paper.typesetting import typeset
from quotarium.gui.widgets.rich_view import RichView

#: A preview of more would take the window longer than a moment; the export is whole.
_MOST_BLOCKS = 240


class DocumentView(RichView):
    """A sheet of paper; it does not grow but scrolls."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.document().setDocumentMargin(44)

    def fit(self) -> None:
        """Keep the height of the room."""

    def show_document(self, document: Document, layout: Layout) -> bool:
        """Write a document; True if it was too long to be shown whole."""
        self.clear()
        typeset(self.document(), document, screen(), layout, _MOST_BLOCKS)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        return len(document.blocks) > _MOST_BLOCKS
