"""Shows a formatted document as it will look in Word, from its blocks and never from markup."""

from __future__ import annotations

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QWidget

from quotarium.formats.document import (
    BibliographyBlock,
    Document,
    Heading,
    Paragraph,
    Passage,
    QuoteBlock,
)
from quotarium.gui import fonts
from quotarium.gui.widgets.rich_view import RichView
from quotarium.gui.widgets.runs import write_runs

_INDENT = 26
_STEPS = {0: 7.0, 1: 4.5, 2: 2.5, 3: 1.0}
#: A preview of more would take the window longer than a moment; the export is whole.
_MOST_BLOCKS = 240


class DocumentView(RichView):
    """A sheet of paper; it does not grow but scrolls."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.document().setDocumentMargin(44)

    def fit(self) -> None:
        """Keep the height of the room."""

    def show_document(self, document: Document) -> bool:
        """Write a document; True if it was too long to be shown whole."""
        cursor = self.begin()
        body = QTextCharFormat()
        body.setFont(fonts.serif(0.5))
        notes: list[QuoteBlock] = []
        for number, block in enumerate(document.blocks[:_MOST_BLOCKS]):
            start = _Start(cursor, body, first=number == 0)
            match block:
                case Heading():
                    _heading(start, block)
                case Paragraph():
                    start.block(above=8).insertText(block.text, body)
                case QuoteBlock():
                    _quote(start, block, notes)
                case BibliographyBlock():
                    _notes(start, notes)
                    notes = []
                    _bibliography(start, block)
        _notes(_Start(cursor, body, first=False), notes)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        return len(document.blocks) > _MOST_BLOCKS


class _Start:
    """Begins blocks; the first one takes the empty block that a document always has."""

    def __init__(self, cursor: QTextCursor, body: QTextCharFormat, *, first: bool) -> None:
        self.cursor = cursor
        self.body = body
        self._first = first

    def block(self, above: float = 0, left: float = 0, hanging: float = 0) -> QTextCursor:
        made = QTextBlockFormat()
        made.setTopMargin(0 if self._first else above)
        made.setLeftMargin(left + hanging)
        made.setTextIndent(-hanging)
        made.setLineHeight(135, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if self._first:
            self.cursor.setBlockFormat(made)
            self._first = False
        else:
            self.cursor.insertBlock(made)
        self.cursor.setCharFormat(self.body)
        return self.cursor


def _heading(start: _Start, block: Heading) -> None:
    font = fonts.serif(_STEPS.get(block.level, 1.0))
    font.setWeight(QFont.Weight.DemiBold)
    shape = QTextCharFormat()
    shape.setFont(font)
    start.block(above=18).insertText(block.text, shape)


def _passage(passage: Passage) -> str:
    return f"{passage.opening}{passage.words}{passage.closing}"


def _quote(start: _Start, block: QuoteBlock, notes: list[QuoteBlock]) -> None:
    lines = _passage(block.passage).splitlines() or [""]
    for number, line in enumerate(lines):
        cursor = start.block(above=4 if number else 10, left=_INDENT)
        cursor.insertText(line, start.body)
    if block.in_note and block.citation:
        notes.append(block)
        start.cursor.insertText(block.stop, start.body)
        raised = QTextCharFormat(start.body)
        raised.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        start.cursor.insertText(str(len(notes)), raised)
        start.cursor.setCharFormat(start.body)
    elif block.citation:
        start.cursor.insertText(" ", start.body)
        write_runs(start.cursor, block.citation)
        start.cursor.insertText(block.stop, start.body)
    small = QTextCharFormat(start.body)
    small.setFontPointSize(start.body.fontPointSize() - 1)
    translation = _passage(block.translation) if block.translation else ""
    tags = " ".join(f"#{tag}" for tag in block.tags)
    for text in (block.attribution, translation, block.note, tags):
        if text:
            start.block(above=3, left=_INDENT).insertText(text, small)


def _notes(start: _Start, notes: list[QuoteBlock]) -> None:
    for number, block in enumerate(notes, 1):
        cursor = start.block(above=16 if number == 1 else 3)
        cursor.insertText(f"{number}. ", start.body)
        write_runs(cursor, block.citation)


def _bibliography(start: _Start, block: BibliographyBlock) -> None:
    for entry in block.entries:
        hanging = _INDENT if block.hanging_indent or block.second_field_align else 0
        cursor = start.block(above=5 + 6 * block.entry_spacing, hanging=hanging)
        for number, part in enumerate(entry):
            cursor.insertText(" " if number else "", start.body)
            write_runs(cursor, part.runs)
