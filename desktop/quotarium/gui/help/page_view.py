"""Shows a page of the guide: Markdown and pictures of the guide's own folder, nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QImage, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from quotarium.gui.theme import theme

_ROOM = 64


class PageView(QTextBrowser):
    """`page_wanted` carries the name of another page of the guide, without its ending."""

    page_wanted = Signal(str)

    def __init__(self, folder: Path, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setProperty("room", "card")
        self.document().setDocumentMargin(22)
        self.anchorClicked.connect(self._on_link)

    def show_page(self, text: str) -> None:
        """Show Markdown."""
        self.document().setDefaultStyleSheet(f"a {{ color: {theme().colours.accent}; }}")
        # Without HTML, for only Markdown is written there.
        self.document().setMarkdown(text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Load pictures of the guide only."""
        file = Path(QUrl(name).path()).name
        if kind != QTextDocument.ResourceType.ImageResource.value or not file.endswith(".png"):
            return None
        image = QImage(str(self._folder / "pictures" / file))
        room = max(200, self.viewport().width() - _ROOM)
        return image if image.isNull() or image.width() <= room else image.scaledToWidth(room)

    def _on_link(self, address: QUrl) -> None:
        if address.isRelative() and address.path().endswith(".md"):
            self.page_wanted.emit(Path(address.path()).stem)
        elif address.scheme() in {"https", "http"}:
            QDesktopServices.openUrl(address)
