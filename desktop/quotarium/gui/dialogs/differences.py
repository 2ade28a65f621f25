"""Quotes that are not what their sources say: both wordings side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextLength,
    QTextTableFormat,
)
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextEdit, QVBoxLayout, QWidget

from quotarium.gui import fonts, words
from quotarium.gui.theme import theme
from quotarium.gui.widgets.labels import plain_label

if TYPE_CHECKING:
    from quotarium.services.comparing import Comparison, Piece


class DifferencesDialog(QDialog):
    """Words that differ are struck through at the left and underlined at the right."""

    def __init__(self, compared: Sequence[Comparison], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Quotes and their sources"))
        self.resize(860, 560)
        self._compared = tuple(compared)
        told = plain_label(
            self.tr(
                "Struck through: in the quote, not in the source. Underlined: in the source, not "
                "in the quote. Nothing was changed."
            ),
            "muted",
            wrap=True,
        )
        self.text = QTextEdit()
        self.text.setObjectName("differences")
        self.text.setAccessibleName(self.tr("Quotes beside what their sources say"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.addWidget(told)
        box.addWidget(self.text, 1)
        box.addWidget(buttons)
        theme().changed.connect(self._write)
        self._write()

    def _write(self) -> None:
        self.text.clear()
        cursor = self.text.textCursor()
        layout = QTextTableFormat()
        layout.setCellPadding(10)
        layout.setCellSpacing(0)
        layout.setBorderBrush(QColor(theme().colours.line))
        half = QTextLength(QTextLength.Type.PercentageLength, 50)
        layout.setColumnWidthConstraints([half, half])
        table = cursor.insertTable(len(self._compared) + 1, 2, layout)
        for column, head in enumerate((self.tr("Your quote"), self.tr("The source"))):
            table.cellAt(0, column).firstCursorPosition().insertText(head, _format(bold=True))
        for row, one in enumerate(self._compared, 1):
            _write_pieces(table.cellAt(row, 0).firstCursorPosition(), one.quote, struck=True)
            cell = table.cellAt(row, 1).firstCursorPosition()
            if one.source:
                _write_pieces(cell, one.source, struck=False)
            else:
                cell.insertText(words.state_words(one.state)[0], _format(tone="warning"))
            cell.insertBlock(QTextBlockFormat(), _format())
            cell.insertText(one.title, _format(tone="muted"))
        self.text.moveCursor(QTextCursor.MoveOperation.Start)


def _write_pieces(cursor: QTextCursor, pieces: Sequence[Piece], *, struck: bool) -> None:
    for number, piece in enumerate(pieces):
        if number:
            cursor.insertText(" ", _format(serif=True))
        made = _format(serif=True)
        if piece.differs:
            tone = "warning" if struck else "good"
            made = _format(serif=True, bold=True, tone=tone)
            made.setFontStrikeOut(struck)
            made.setFontUnderline(not struck)
        cursor.insertText(piece.text, made)


def _format(*, serif: bool = False, bold: bool = False, tone: str = "ink") -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(fonts.serif(1.0) if serif else fonts.scaled(-0.5))
    if bold:
        made.setFontWeight(QFont.Weight.DemiBold)
    made.setForeground(QColor(getattr(theme().colours, tone)))
    return made
