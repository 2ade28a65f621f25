"""The card that shows how a quote is cited, in the style chosen, with a button to copy it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat
from PySide6.QtWidgets import QHBoxLayout, QWidget

from quotarium.gui.clipboard import copy_rich
from quotarium.gui.theme import theme
from quotarium.gui.widgets.buttons import button
from quotarium.gui.widgets.card import CardFrame
from quotarium.gui.widgets.rich_view import RichView
from quotarium.gui.widgets.runs import write_runs
from quotarium.gui.widgets.style_box import StyleBox

if TYPE_CHECKING:
    from quotarium.services.citations import Preview


class CitationCard(CardFrame):
    """Show a preview; `style_chosen` and `copied` tell what the user did."""

    style_chosen = Signal(str)
    copied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=8)
        self._preview: Preview | None = None
        self.view = RichView(self.tr("Citation as it will be printed"))
        self.view.setObjectName("citationPreview")
        self.styles = StyleBox(self.tr("Citation style"))
        self.copy = button(self.tr("Copy"), "copy")
        self.copy.setObjectName("copyCitationButton")
        self.copy.setAccessibleName(self.tr("Copy citation"))
        self.copy.setToolTip(self.tr("Copy citation, formatted and as plain text (Ctrl+Shift+C)"))
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.styles, 1)
        line.addWidget(self.copy)
        self.box.addWidget(self.view)
        self.box.addLayout(line)
        self.styles.chosen.connect(self.style_chosen)
        self.copy.clicked.connect(self.copy_citation)
        theme().changed.connect(self._write)
        self.set_preview(None)

    def set_preview(self, preview: Preview | None) -> None:
        """Show a citation and its entry; None while there is none."""
        self._preview = preview
        self.copy.setEnabled(preview is not None)
        self._write()

    def set_problem(self, sentence: str) -> None:
        """Say why there is no citation."""
        self._preview = None
        self.copy.setEnabled(False)
        cursor = self.view.begin()
        tone = QTextCharFormat()
        tone.setForeground(QColor(theme().colours.warning))
        cursor.insertText(sentence, tone)
        self.view.fit()

    def copy_citation(self) -> None:
        """Put the citation and its entry on the clipboard, formatted and plain."""
        if self._preview is None:
            return
        parts = (self._preview.citation_html, self._preview.entry_html)
        texts = (self._preview.citation_text, self._preview.entry_text)
        copy_rich(
            "".join(f"<p>{part}</p>" for part in parts if part),
            "\n\n".join(text for text in texts if text),
        )
        self.copied.emit()

    def _write(self) -> None:
        preview = self._preview
        cursor = self.view.begin()
        ink = QTextCharFormat()
        ink.setForeground(QColor(theme().colours.ink if preview else theme().colours.muted))
        cursor.setCharFormat(ink)
        if preview is None:
            cursor.insertText("…")
        else:
            write_runs(cursor, preview.citation)
            if preview.entry:
                below = QTextBlockFormat()
                below.setTopMargin(7)
                cursor.insertBlock(below, ink)
            for number, part in enumerate(preview.entry):
                cursor.insertText(" " if number else "", ink)
                write_runs(cursor, part.runs)
        self.view.fit()
