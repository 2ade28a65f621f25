"""Setting a source's text as a document: formats for titles, quotations, captions, lists."""

from __future__ import annotations

from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from quotarium.gui.colours import Colours
from quotarium.gui.reader.text_map import TextMap
from quotarium.model.text import BlockKind

#: Room left of the text for the paragraph numbers, and right of it, in pixels.
GUTTER = 64
#: Distance of the lines in sizes of the type; fonts differ in the leading they bring themselves.
_LEADING = 1.5
_TITLE_LEADING = 1.3
_QUIET = frozenset({BlockKind.BYLINE, BlockKind.CAPTION})
#: What is set at once: about 20 ms of work, of which a window may take 100.
_PIECE_BLOCKS = 2_000
_PIECE_CHARACTERS = 500_000
#: Steps on the scale by which Qt sizes text against the document's font (0.8, 1, 1.2, 1.5 …).
_STEPS = {
    BlockKind.TITLE: 2,
    BlockKind.HEADING: 1,
    BlockKind.BYLINE: -1,
    BlockKind.CAPTION: -1,
}


class Typesetting:
    """Sets a new document that shows a text, in pieces: a long one takes too long for one.

    Every position is as the map says. The words are inserted as plain text: nothing in them is
    ever taken for markup.
    """

    def __init__(self, text_map: TextMap, font: QFont, colours: Colours) -> None:
        self._map = text_map
        self._font = font
        self._colours = colours
        self._next = 0
        self._paragraphs: dict[tuple[BlockKind, int], QTextBlockFormat] = {}
        self.document = QTextDocument()
        self.document.setUndoRedoEnabled(False)
        self.document.setDefaultFont(font)
        self.document.setDocumentMargin(0)

    def go_on(self) -> bool:
        """Set one more piece, and tell whether that was the last."""
        cursor = QTextCursor(self.document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        characters, last = 0, min(len(self._map.blocks), self._next + _PIECE_BLOCKS)
        while self._next < last and characters < _PIECE_CHARACTERS:
            characters += self._map.blocks[self._next].length
            self._set(cursor, self._next)
            self._next += 1
        cursor.endEditBlock()
        if self._next < len(self._map.blocks):
            return False
        _set_margins(self.document)
        return True

    def _set(self, cursor: QTextCursor, index: int) -> None:
        block = self._map.blocks[index].block
        kind, level = block.kind, block.level
        paragraph = self._paragraphs.get((kind, level)) or _paragraph(kind, level, self._font)
        self._paragraphs[kind, level] = paragraph
        letters = _letters(kind, self._colours)
        if kind is BlockKind.TITLE and index > 0:
            # A title that the page repeats is shown, but not shouted twice.
            letters.setProperty(QTextFormat.Property.FontSizeAdjustment, 1)
        if index:
            cursor.insertBlock(paragraph, letters)
        else:
            cursor.setBlockFormat(paragraph)
            cursor.setBlockCharFormat(letters)
        cursor.insertText(self._map.shown_text(index), letters)


def tint(document: QTextDocument, text_map: TextMap, colours: Colours) -> None:
    """Give the quiet blocks the colours of a theme."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    letters = QTextCharFormat()
    letters.setForeground(QColor(colours.muted))
    for shown in text_map.blocks:
        if shown.block.kind in _QUIET:
            cursor.setPosition(shown.position)
            cursor.setPosition(shown.position + shown.length, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(letters)
    cursor.endEditBlock()


def _set_margins(document: QTextDocument) -> None:
    frame = document.rootFrame().frameFormat()
    frame.setLeftMargin(GUTTER)
    frame.setRightMargin(GUTTER)
    frame.setTopMargin(34)
    frame.setBottomMargin(120)
    document.rootFrame().setFrameFormat(frame)


def _paragraph(kind: BlockKind, level: int, font: QFont) -> QTextBlockFormat:
    em = font.pointSizeF() * 4 / 3
    made = QTextBlockFormat()
    leading = _TITLE_LEADING if kind is BlockKind.TITLE else _LEADING
    own = QFontMetricsF(font).height() / max(1, QFontInfo(font).pixelSize())
    made.setLineHeight(
        100 * max(1.0, leading / own),
        QTextBlockFormat.LineHeightTypes.ProportionalHeight.value,
    )
    above, below, left = {
        BlockKind.TITLE: (0.0, 0.7, 0.0),
        BlockKind.BYLINE: (0.0, 1.0, 0.0),
        BlockKind.HEADING: (1.1, 0.35, 0.0),
        BlockKind.BLOCKQUOTE: (0.15, 0.8, 1.6),
        BlockKind.LIST_ITEM: (0.0, 0.35, 1.2 * max(1, level)),
        BlockKind.CAPTION: (0.1, 0.8, 0.0),
        BlockKind.PARAGRAPH: (0.0, 0.75, 0.0),
    }[kind]
    made.setTopMargin(above * em)
    made.setBottomMargin(below * em)
    made.setLeftMargin(left * em)
    if kind is BlockKind.BLOCKQUOTE:
        made.setRightMargin(1.2 * em)
    if kind in {BlockKind.TITLE, BlockKind.HEADING}:
        made.setHeadingLevel(1 if kind is BlockKind.TITLE else min(6, max(2, level + 1)))
    return made


def _letters(kind: BlockKind, colours: Colours) -> QTextCharFormat:
    made = QTextCharFormat()
    if kind in _STEPS:
        made.setProperty(QTextFormat.Property.FontSizeAdjustment, _STEPS[kind])
    if kind in {BlockKind.TITLE, BlockKind.HEADING}:
        made.setFontWeight(QFont.Weight.DemiBold)
    if kind in _QUIET:
        made.setForeground(QColor(colours.muted))
    if kind is BlockKind.CAPTION:
        made.setFontItalic(True)
    return made
