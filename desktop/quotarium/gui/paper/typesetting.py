"""Sets a document into Qt's text document, from its blocks and never from markup."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTableCell,
    QTextTableCellFormat,
    QTextTableFormat,
)

from quotarium.citing import markup
from quotarium.formats.document import (
    BibliographyBlock,
    Block,
    Document,
    Heading,
    Layout,
    Paragraph,
    Passage,
    QuoteBlock,
)
from quotarium.formats.plain import is_right_to_left
from quotarium.formats.table import Column, columns
from quotarium.formats.wording import wording
from quotarium.gui.paper.looks import Looks
from quotarium.gui.widgets.runs import write_runs

_LEADING = 132
_CELL_PADDING = 6


def typeset(
    target: QTextDocument,
    document: Document,
    looks: Looks,
    layout: Layout = Layout.PARAGRAPHS,
    most: int | None = None,
) -> None:
    """Write the blocks of a document, at `most` so many, at the end of an empty text document."""
    _Setter(target, document, looks, layout).set(document.blocks[:most])


class _Setter:
    def __init__(
        self, target: QTextDocument, document: Document, looks: Looks, layout: Layout
    ) -> None:
        self._cursor = QTextCursor(target)
        self._looks = looks
        self._layout = layout
        self._words = wording(document.language)
        self._heads = columns(document.blocks, self._words)
        self._notes: list[QuoteBlock] = []
        # The empty block that a document, or a cell, always has is used before one is made.
        self._fresh = True
        self._at_top = True

    def set(self, blocks: Sequence[Block]) -> None:
        """Set the blocks; notes stand before the bibliography, as at the end of an article."""
        end = _start_of_bibliography(blocks)
        self._set_blocks(blocks[:end])
        self._set_notes()
        self._set_blocks(blocks[end:])

    def _set_blocks(self, blocks: Sequence[Block]) -> None:
        for kind, group in groupby(blocks, key=type):
            together = list(group)
            if kind is QuoteBlock and self._layout is Layout.TABLE:
                self._table([one for one in together if isinstance(one, QuoteBlock)])
            else:
                for block in together:
                    self._set_block(block)

    def _set_block(self, block: Block) -> None:
        match block:
            case Heading():
                self._set_heading(block)
            case Paragraph():
                self._begin(above=8, text=block.text).insertText(block.text)
            case QuoteBlock():
                left = self._looks.indent
                self._passage(block.passage, left, above=10, right=left if block.displayed else 0)
                self._set_citation(block)
                self._set_translation(block, left)
                for text in (block.attribution, *self._remarks(block)):
                    if text:
                        self._begin(above=3, left=left, text=text, smaller=1).insertText(text)
            case BibliographyBlock():
                self._set_bibliography(block)

    def _set_heading(self, block: Heading) -> None:
        cursor = self._begin(above=18, text=block.text)
        shape = cursor.blockFormat()
        shape.setHeadingLevel(block.level + 1)
        cursor.setBlockFormat(shape)
        cursor.insertText(block.text, self._looks.heading(block.level))

    def _set_citation(self, block: QuoteBlock) -> None:
        if not block.citation:
            return
        base = self._cursor.charFormat()
        if block.in_note:
            self._notes.append(block)
            self._cursor.insertText(block.stop, base)
            raised = QTextCharFormat(base)
            raised.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
            self._cursor.insertText(str(len(self._notes)), raised)
            self._cursor.setCharFormat(base)
            return
        if not block.citation[0].superscript:
            self._cursor.insertText(" ", base)
        write_runs(self._cursor, block.citation)
        self._cursor.insertText(block.stop, base)

    def _set_translation(self, block: QuoteBlock, left: float) -> None:
        if block.translation is None:
            return
        self._passage(block.translation, left, above=3, smaller=1)
        if block.translator:
            by = self._words.translated_by.format(block.translator)
            self._cursor.insertText(f" ({by})")

    def _remarks(self, block: QuoteBlock) -> tuple[str, ...]:
        return block.note, " ".join(f"#{tag}" for tag in block.tags)

    def _set_notes(self) -> None:
        notes, self._notes = self._notes, []
        for number, block in enumerate(notes, 1):
            text = markup.plain(block.citation)
            cursor = self._begin(above=16 if number == 1 else 3, text=text)
            cursor.insertText(f"{number}. ")
            write_runs(cursor, block.citation)

    def _set_bibliography(self, block: BibliographyBlock) -> None:
        for entry in block.entries:
            hangs = block.hanging_indent or block.second_field_align is not None
            cursor = self._begin(
                above=5 + 6 * block.entry_spacing,
                hanging=self._looks.indent if hangs else 0,
                text=" ".join(part.text for part in entry),
            )
            for number, part in enumerate(entry):
                cursor.insertText(" " if number else "")
                write_runs(cursor, part.runs)

    def _table(self, quotes: Sequence[QuoteBlock]) -> None:
        shape = QTextTableFormat()
        shape.setCellSpacing(0)
        shape.setBorder(0)
        shape.setHeaderRowCount(1)
        shape.setTopMargin(8)
        total = sum(column.weight for column in self._heads)
        percent = QTextLength.Type.PercentageLength
        shape.setWidth(QTextLength(percent, 100))
        shape.setColumnWidthConstraints(
            [QTextLength(percent, 100 * column.weight / total) for column in self._heads]
        )
        table = self._cursor.insertTable(len(quotes) + 1, len(self._heads), shape)
        for place, head in enumerate(self._heads.values()):
            self._enter(table.cellAt(0, place), smaller=0.5)
            self._cursor.insertText(head, self._looks.text(0.5, bold=True))
        for row, block in enumerate(quotes, 1):
            for place, column in enumerate(self._heads):
                self._enter(table.cellAt(row, place), smaller=0.5)
                self._fill(block, column)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._fresh, self._at_top = True, False

    def _enter(self, cell: QTextTableCell, *, smaller: float) -> None:
        shape = QTextTableCellFormat()
        shape.setPadding(_CELL_PADDING)
        shape.setBottomBorder(0.75)
        shape.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setBottomBorderBrush(self._looks.rule)
        cell.setFormat(shape)
        self._cursor = cell.firstCursorPosition()
        self._cursor.setCharFormat(self._looks.text(smaller))
        self._fresh, self._at_top = True, True

    def _fill(self, block: QuoteBlock, column: Column) -> None:
        match column:
            case Column.WORDS:
                self._passage(block.passage, 0, above=0)
                self._set_citation(block)
            case Column.TRANSLATION:
                self._set_translation(block, 0)
            case Column.SPEAKER:
                self._begin(text=block.attribution, smaller=1).insertText(block.attribution)
            case Column.REMARKS:
                for text in self._remarks(block):
                    if text:
                        self._begin(text=text, smaller=1).insertText(text)

    def _passage(
        self, passage: Passage, left: float, above: float, right: float = 0, smaller: float = 0
    ) -> None:
        words = f"{passage.opening}{passage.words}{passage.closing}"
        for number, line in enumerate(words.splitlines() or [""]):
            cursor = self._begin(
                above=4 if number else above,
                left=left,
                right=right,
                text=passage.words,
                language=passage.language,
                smaller=smaller,
            )
            cursor.insertText(line)

    def _begin(
        self,
        *,
        above: float = 0,
        left: float = 0,
        right: float = 0,
        hanging: float = 0,
        text: str = "",
        language: str | None = None,
        smaller: float = 0,
    ) -> QTextCursor:
        """Begin a paragraph that runs in the direction of its text, and return the cursor."""
        shape = QTextBlockFormat()
        shape.setTopMargin(0 if self._at_top else above)
        self._at_top = False
        shape.setLeftMargin(left + hanging)
        shape.setRightMargin(right)
        shape.setTextIndent(-hanging)
        shape.setLineHeight(_LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if is_right_to_left(text, language):
            shape.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        face = self._looks.text(smaller)
        if self._fresh:
            self._cursor.setBlockFormat(shape)
            # Merged, for the first block of a cell bears the format of the cell.
            self._cursor.mergeBlockCharFormat(face)
            self._fresh = False
        else:
            self._cursor.insertBlock(shape, face)
        self._cursor.setCharFormat(face)
        return self._cursor


def _start_of_bibliography(blocks: Sequence[Block]) -> int:
    """Return the place of the bibliography, or of its heading."""
    for place, block in enumerate(blocks):
        if isinstance(block, BibliographyBlock):
            return place - 1 if place and isinstance(blocks[place - 1], Heading) else place
    return len(blocks)
