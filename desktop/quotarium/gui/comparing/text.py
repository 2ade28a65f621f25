"""A table of what was said: a column a speaker, or a column a quote."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from quotarium.gui import words
from quotarium.gui.comparing.side_by_side import text_format
from quotarium.gui.theme import theme
from quotarium.model.quote import AttributionStatus

if TYPE_CHECKING:
    from quotarium.services.positions import Position, Positions
    from quotarium.services.quotes_beside import QuoteBeside, QuotesBeside


class ComparisonText(QTextEdit):
    """Shows one table; the first column names the rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comparison")
        self.setAccessibleName(self.tr("What was said, side by side"))
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        option = self.document().defaultTextOption()
        # Each wording runs in the direction of its own script.
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.document().setDefaultTextOption(option)
        self._write: Callable[[], None] = self.clear
        # A method, so that the connection ends with this: a lambda would outlive it.
        theme().changed.connect(self._on_theme)

    def show_speakers(self, made: Positions, none: str) -> None:
        """Show a column a speaker; `none` names the row of no date, or of no topic."""
        self._write = lambda: self._write_speakers(made, none)
        self._write()

    def show_quotes(self, made: QuotesBeside, rows: Sequence[tuple[str, Sequence[str]]]) -> None:
        """Show a column a quote, and around its words rows with a name each."""
        self._write = lambda: self._write_quotes(made, rows)
        self._write()

    def _on_theme(self) -> None:
        self._write()

    def _write_speakers(self, made: Positions, none: str) -> None:
        self.clear()
        if not made.rows:
            return
        table = self._table(len(made.rows) + 1, len(made.speakers))
        for number, (_, name) in enumerate(made.speakers, 1):
            _at(table, 0, number).insertText(name, _format(bold=True))
        for at, row in enumerate(made.rows, 1):
            _at(table, at, 0).insertText(row.name or none, _format(bold=True))
            for number, cell in enumerate(row.cells, 1):
                cursor = _at(table, at, number)
                for place, one in enumerate(cell):
                    if place:
                        cursor.insertBlock()
                    _write_position(cursor, one, dated=made.by == "topic")
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _write_quotes(self, made: QuotesBeside, rows: Sequence[tuple[str, Sequence[str]]]) -> None:
        self.clear()
        if not made.columns:
            return
        table = self._table(len(rows) + 1, len(made.columns))
        for place, (name, cells) in enumerate(rows):
            # The first row is the head, the words stand below it.
            at = place + 1 if place else 0
            _at(table, at, 0).insertText(name, _format(tone="muted"))
            for number, text in enumerate(cells, 1):
                _at(table, at, number).insertText(text, _format(bold=not place))
        for number, column in enumerate(made.columns, 1):
            _write_words(_at(table, 1, number), column)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _table(self, rows: int, columns: int) -> QTextTable:
        layout = QTextTableFormat()
        layout.setCellPadding(8)
        layout.setCellSpacing(0)
        layout.setBorder(0)
        layout.setBorderCollapse(True)
        layout.setHeaderRowCount(1)
        percent = QTextLength.Type.PercentageLength
        share = QTextLength(percent, 86 / columns)
        layout.setColumnWidthConstraints([QTextLength(percent, 14), *([share] * columns)])
        table = self.textCursor().insertTable(rows, columns + 1, layout)
        ruled = QTextTableCellFormat()
        ruled.setBottomBorder(1)
        ruled.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        ruled.setBottomBorderBrush(QColor(theme().colours.line))
        for row in range(rows):
            for column in range(columns + 1):
                table.cellAt(row, column).setFormat(ruled)
        return table


def _at(table: QTextTable, row: int, column: int) -> QTextCursor:
    return table.cellAt(row, column).firstCursorPosition()


def _write_position(cursor: QTextCursor, one: Position, *, dated: bool) -> None:
    if dated and one.said:
        cursor.insertText(f"{one.said}  ", _format(bold=True))
    cursor.insertText(one.marked, _format(serif=True))
    told = one.source
    if one.status is not AttributionStatus.REPORTED:
        told = " · ".join(filter(None, (told, words.status_word(one.status))))
    if told:
        cursor.insertBlock()
        cursor.insertText(told, _format(tone="muted"))


def _write_words(cursor: QTextCursor, column: QuoteBeside) -> None:
    for number, piece in enumerate(column.pieces):
        if number:
            cursor.insertText(" ", _format(serif=True))
        made = _format(serif=True, bold=piece.differs, tone="good" if piece.differs else "ink")
        made.setFontUnderline(piece.differs)
        cursor.insertText(piece.text, made)


def _format(*, serif: bool = False, bold: bool = False, tone: str = "ink") -> QTextCharFormat:
    # Several columns want smaller type than two.
    return text_format(serif=serif, bold=bold, tone=tone, size=0.5)
