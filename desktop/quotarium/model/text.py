"""A source's extracted text with its structure; all offsets are code points."""

from __future__ import annotations

from bisect import bisect_right
from enum import StrEnum
from functools import cached_property

from pydantic import Field

from quotarium.model.value import Value


class BlockKind(StrEnum):
    """What a stretch of text is in its document."""

    TITLE = "title"
    BYLINE = "byline"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    BLOCKQUOTE = "blockquote"
    LIST_ITEM = "list_item"
    CAPTION = "caption"


#: The kinds that count when paragraphs are numbered for a locator.
NUMBERED = frozenset({BlockKind.PARAGRAPH, BlockKind.BLOCKQUOTE, BlockKind.LIST_ITEM})


class Block(Value):
    """A stretch `start` ≤ offset < `end` of the text; `level` is for headings and lists."""

    start: int = Field(ge=0)
    end: int = Field(ge=0)
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0


class PageMark(Value):
    """Where a page (or a moment of a recording) begins: from `start` to the next mark.

    `label` is what the document itself calls it (“iv”, “12”, “00:03:41”), `locator` the CSL
    term for it: page or timestamp.
    """

    start: int = Field(ge=0)
    label: str
    locator: str = "page"


class StructuredText(Value):
    """A text and its blocks in order, without overlap; blocks are apart by line breaks.

    A page may begin inside a block; texts without pages have no marks.
    """

    text: str
    blocks: tuple[Block, ...] = ()
    pages: tuple[PageMark, ...] = ()

    @cached_property
    def _starts(self) -> list[int]:
        return [block.start for block in self.blocks]

    @cached_property
    def _page_starts(self) -> list[int]:
        return [page.start for page in self.pages]

    def page_at(self, offset: int) -> PageMark | None:
        """Return the page or moment that `offset` is on; None before the first mark."""
        index = bisect_right(self._page_starts, offset) - 1
        return self.pages[index] if index >= 0 else None

    def block_at(self, offset: int) -> Block | None:
        """Return the block that holds `offset`, or the last one before it."""
        index = bisect_right(self._starts, offset) - 1
        return self.blocks[index] if index >= 0 else None

    def paragraph_number(self, offset: int) -> int | None:
        """Return the 1-based number of the paragraph at `offset`; None for titles and captions."""
        index = bisect_right(self._starts, offset) - 1
        if index < 0 or self.blocks[index].kind not in NUMBERED:
            return None
        return sum(1 for block in self.blocks[: index + 1] if block.kind in NUMBERED)
