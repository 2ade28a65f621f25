"""Where each character of a source's text stands in the reader's document, and back."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import NamedTuple

from quotarium.gui.reader.line_breaks import shown_lines
from quotarium.model.text import NUMBERED, Block, StructuredText

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
#: Characters that a QTextDocument takes for structure of its own: paragraph ends, frame ends,
#: inline objects, a byte order mark (which PySide drops where it opens a string). Those of a text
#: are shown as what they look like, one for one.
_STRUCTURAL = str.maketrans(
    {"\x00": "\ufffd", "\r": " ", "\u2029": "\u2028", "\ufdd0": "\ufffd", "\ufdd1": "\ufffd",
     "\ufffc": "\ufffd", "\ufeff": "\u2060", "\ufffe": "\ufffd"}
)  # fmt: skip
_ANY_STRUCTURAL = re.compile("[\x00\r\u2029\ufdd0\ufdd1\ufffc\ufeff\ufffe]")


class Shown(NamedTuple):
    """A block as the document shows it; `number` is its paragraph's number for a locator."""

    block: Block
    number: int | None
    position: int
    length: int


class TextMap:
    """The one mapping between offsets of a text and positions of its document.

    An offset counts code points of `StructuredText.text`; a position counts the UTF-16 units of a
    QTextDocument in which each block is one paragraph, so that block ends count 1. Each code point
    is shown as itself or as one replacement, never left out: the ends of any selection map
    exactly. Only the white space between blocks has no positions of its own.
    """

    def __init__(self, structured: StructuredText) -> None:
        self.text = structured.text
        self._astral = [found.start() for found in _ASTRAL.finditer(self.text)]
        # The UTF-16 index at which each character outside the basic plane begins.
        self._pairs = [offset + earlier for earlier, offset in enumerate(self._astral)]
        self.blocks = self._laid_out(structured)
        self._starts = [shown.block.start for shown in self.blocks]
        self._positions = [shown.position for shown in self.blocks]

    def shown_text(self, index: int) -> str:
        """Return what the document holds for a block, as long as the block itself."""
        block = self.blocks[index].block
        shown = shown_lines(self.text[block.start : block.end])
        # Translating costs more than typesetting, and hardly any text needs it.
        return shown.translate(_STRUCTURAL) if _ANY_STRUCTURAL.search(shown) else shown

    def position(self, offset: int, *, end: bool = False) -> int:
        """Return the position of an offset.

        Between two blocks a start belongs to the next one and an `end` to the one before.
        """
        if not self.blocks:
            return 0
        index = max(0, bisect_right(self._starts, offset) - 1)
        shown = self.blocks[index]
        if offset > shown.block.end or (offset == shown.block.end and not end):
            following = index + 1
            if not end and following < len(self.blocks):
                return self.blocks[following].position
            offset = shown.block.end
        offset = max(offset, shown.block.start)
        if end and index and offset == shown.block.start:
            before = self.blocks[index - 1]
            return before.position + before.length
        return shown.position + self._units(offset) - self._units(shown.block.start)

    def offset(self, position: int, *, end: bool = False) -> int:
        """Return the offset of a position; inside a surrogate pair, that before or behind it."""
        if not self.blocks:
            return 0
        index = max(0, bisect_right(self._positions, position) - 1)
        shown = self.blocks[index]
        within = min(max(0, position - shown.position), shown.length)
        units = within + self._units(shown.block.start)
        earlier = bisect_left(self._pairs, units)
        inside = earlier > 0 and self._pairs[earlier - 1] == units - 1
        return units - earlier + (1 if inside and end else 0)

    def offsets(self, first: int, last: int) -> tuple[int, int]:
        """Return the code points that a selection from one position to another covers."""
        first, last = min(first, last), max(first, last)
        start, end = self.offset(first), self.offset(last, end=True)
        return start, max(start, end)

    def positions(self, start: int, end: int) -> tuple[int, int]:
        """Return the selection that covers these code points."""
        first = self.position(start)
        return first, max(first, self.position(end, end=True))

    def plain(self, start: int, end: int) -> str:
        """Return a stretch as it reads: broken lines flow, blocks are apart by an empty line.

        No-break spaces and everything else stay as they are in the source.
        """
        pieces = []
        for index in range(max(0, bisect_right(self._starts, start) - 1), len(self.blocks)):
            block = self.blocks[index].block
            if block.start >= end:
                break
            first, last = max(start, block.start), min(end, block.end)
            if first < last:
                whole = shown_lines(self.text[block.start : block.end])
                piece = whole[first - block.start : last - block.start]
                pieces.append(piece.replace("\u200b", "").replace("\u2028", "\n"))
        return "\n\n".join(pieces)

    def _units(self, offset: int) -> int:
        return offset + bisect_left(self._astral, offset)

    def _laid_out(self, structured: StructuredText) -> list[Shown]:
        laid_out: list[Shown] = []
        position = number = 0
        for block, counts in _whole(structured):
            number += counts
            length = self._units(block.end) - self._units(block.start)
            laid_out.append(Shown(block, number if counts else None, position, length))
            position += length + 1
        return laid_out


def _whole(structured: StructuredText) -> list[tuple[Block, bool]]:
    """Return the blocks and whether they are numbered; text outside any block makes further ones.

    Readers leave only white space between blocks; a text without structure is one block.
    """
    found: list[tuple[Block, bool]] = []
    done = 0
    for block in (*structured.blocks, None):
        until = len(structured.text) if block is None else block.start
        gap = structured.text[done:until]
        if gap.strip():
            start = done + len(gap) - len(gap.lstrip())
            found.append((Block(start=start, end=done + len(gap.rstrip())), False))
        if block is not None:
            found.append((block, block.kind in NUMBERED))
            done = block.end
    return found
