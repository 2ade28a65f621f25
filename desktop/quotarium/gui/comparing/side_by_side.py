"""Two wordings in two columns, with what differs set off and remarks below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextLength,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from quotarium.gui import fonts
from quotarium.gui.theme import theme

if TYPE_CHECKING:
    from quotarium.services.comparing import Piece

#: A line under a wording, and its tone.
Remark = tuple[str, str]


@dataclass(frozen=True)
class Column:
    """One wording and the remarks on it."""

    pieces: Sequence[Piece]
    remarks: Sequence[Remark] = ()


class SideBySide(QTextEdit):
    """What the left has alone is struck through, what the right has alone underlined."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self._heads = ("", "")
        self._rows: tuple[tuple[Column, Column], ...] = ()
        option = self.document().defaultTextOption()
        # Each wording runs in the direction of its own script.
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.document().setDefaultTextOption(option)
        theme().changed.connect(self._write)

    def show_rows(self, heads: tuple[str, str], rows: Sequence[tuple[Column, Column]]) -> None:
        """Show pairs of wordings below two heads."""
        self._heads, self._rows = heads, tuple(rows)
        self._write()

    def _write(self) -> None:
        self.clear()
        layout = QTextTableFormat()
        layout.setCellPadding(10)
        layout.setCellSpacing(0)
        layout.setBorder(1)
        layout.setBorderCollapse(True)
        layout.setBorderBrush(QColor(theme().colours.line))
        half = QTextLength(QTextLength.Type.PercentageLength, 50)
        layout.setColumnWidthConstraints([half, half])
        table = self.textCursor().insertTable(len(self._rows) + 1, 2, layout)
        for column, head in enumerate(self._heads):
            table.cellAt(0, column).firstCursorPosition().insertText(head, text_format(bold=True))
        for number, row in enumerate(self._rows, 1):
            for column, side in enumerate(row):
                cursor = table.cellAt(number, column).firstCursorPosition()
                _write_side(cursor, side, struck=column == 0)
        self.moveCursor(QTextCursor.MoveOperation.Start)


def _write_side(cursor: QTextCursor, side: Column, *, struck: bool) -> None:
    for number, piece in enumerate(side.pieces):
        if number:
            cursor.insertText(" ", text_format(serif=True))
        made = text_format(serif=True)
        if piece.declared:
            made = text_format(serif=True, tone="muted")
        elif piece.differs:
            made = text_format(serif=True, bold=True, tone="warning" if struck else "good")
            made.setFontStrikeOut(struck)
            made.setFontUnderline(not struck)
        cursor.insertText(piece.text, made)
    for number, (remark, tone) in enumerate(side.remarks):
        if number or side.pieces:
            cursor.insertBlock(QTextBlockFormat(), text_format())
        cursor.insertText(remark, text_format(tone=tone))


def text_format(
    *, serif: bool = False, bold: bool = False, tone: str = "ink", size: float = 1.0
) -> QTextCharFormat:
    """Return how words said (serif), or facts about them, are set; `size` as in `fonts.serif`."""
    made = QTextCharFormat()
    made.setFont(fonts.serif(size) if serif else fonts.scaled(size - 1.5))
    if bold:
        made.setFontWeight(QFont.Weight.DemiBold)
    made.setForeground(QColor(getattr(theme().colours, tone)))
    return made
